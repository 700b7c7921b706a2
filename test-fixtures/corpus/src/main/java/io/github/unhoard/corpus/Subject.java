package io.github.unhoard.corpus;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one analysis looks at.
 *
 * @param onlyFile the one source file to analyse, the rest being known by its classes; null for the
 *     whole sources jar
 */
record Subject(Release release, @Nullable String onlyFile) implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::release)
          .thenComparing(Subject::onlyFile, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return onlyFile == null ? release.toString() : release + " " + onlyFile;
  }
}
