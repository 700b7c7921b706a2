package io.github.unhoard.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The lines of a source file that a person needs to judge a finding. */
final class SourceExcerpt {
  private static final Pattern EVIDENCE_LINE = Pattern.compile("^\\w+ (\\S+):(\\d+): ");
  private static final int MOST_EVIDENCE = 12;

  private SourceExcerpt() {}

  /** Numbered lines around the finding and its evidence in the same file, gaps marked. */
  static String of(Path sourcesJar, FindingRecord finding) throws IOException {
    List<String> text;
    try (ZipFile zip = new ZipFile(sourcesJar.toFile())) {
      ZipEntry entry = zip.getEntry(finding.path());
      if (entry == null) {
        return "(" + finding.path() + " is not in the sources jar)\n";
      }
      try (InputStream content = zip.getInputStream(entry)) {
        text = new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      }
    }
    StringBuilder excerpt = new StringBuilder();
    int previous = 0;
    for (int line : lines(finding, text.size())) {
      if (line != previous + 1 && previous != 0) {
        excerpt.append("      ...\n");
      }
      excerpt.append("%5d %s%n".formatted(line, text.get(line - 1)));
      previous = line;
    }
    return excerpt.toString().replace(System.lineSeparator(), "\n");
  }

  private static Set<Integer> lines(FindingRecord finding, int last) {
    Set<Integer> lines = new TreeSet<>();
    around(finding.line(), 4, last, lines);
    finding.evidence().stream()
        .map(EVIDENCE_LINE::matcher)
        .filter(Matcher::find)
        .filter(matcher -> matcher.group(1).equals(finding.path()))
        .limit(MOST_EVIDENCE)
        .forEach(matcher -> around(Integer.parseInt(matcher.group(2)), 3, last, lines));
    return lines;
  }

  private static void around(int line, int margin, int last, Set<Integer> lines) {
    for (int l = Math.max(1, line - margin); l <= Math.min(last, line + margin); l++) {
      lines.add(l);
    }
  }
}
