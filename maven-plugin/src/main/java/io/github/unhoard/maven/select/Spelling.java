package io.github.unhoard.maven.select;

import java.util.Collection;
import java.util.Comparator;

/** What a user may have meant. */
public final class Spelling {
  private Spelling() {}

  /** The end of a sentence that names the word of {@code known} that is nearest to {@code word}. */
  public static String hint(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(each -> EditDistance.between(word, each)))
        .map(nearest -> ": did you mean " + nearest + "?")
        .orElse("");
  }
}
