package io.github.unhoard.reports.html;

import java.util.List;

/** The blanks that all lines of an excerpt start with; leaving them out makes room. */
final class Indentation {
  private Indentation() {}

  static String of(List<String> lines) {
    String shared = null;
    for (String line : lines) {
      if (!line.isBlank()) {
        String own = line.substring(0, line.length() - line.stripLeading().length());
        shared = shared == null ? own : sharedBy(shared, own);
      }
    }
    return shared == null ? "" : shared;
  }

  static String without(String indentation, String line) {
    return line.startsWith(indentation) ? line.substring(indentation.length()) : line.strip();
  }

  private static String sharedBy(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
