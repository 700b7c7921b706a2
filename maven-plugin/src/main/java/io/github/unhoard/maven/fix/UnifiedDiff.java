package io.github.unhoard.maven.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What fixes change in a file, as {@code git apply} and {@code patch -p1} take it. */
final class UnifiedDiff {
  private UnifiedDiff() {}

  /** The lines of the difference, without line ends. */
  static List<String> of(FixedFile file) {
    RawText before = new RawText(file.before().getBytes(StandardCharsets.UTF_8));
    RawText after = new RawText(file.after().getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream hunks = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(hunks)) {
      formatter.format(
          DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
              .diff(RawTextComparator.DEFAULT, before, after),
          before,
          after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = new ArrayList<>();
    lines.add("--- a/" + file.path());
    lines.add("+++ b/" + file.path());
    lines.addAll(List.of(hunks.toString(StandardCharsets.UTF_8).split("\n")));
    return lines;
  }
}
