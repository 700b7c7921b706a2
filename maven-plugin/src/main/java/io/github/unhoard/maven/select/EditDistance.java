package io.github.unhoard.maven.select;

import java.util.Locale;

/** Levenshtein distance, blind to case. */
final class EditDistance {
  private EditDistance() {}

  /** The number of characters to insert, delete or replace to get from one to the other. */
  static int between(String from, String to) {
    String source = from.toLowerCase(Locale.ROOT);
    String target = to.toLowerCase(Locale.ROOT);
    int[] previous = new int[target.length() + 1];
    for (int column = 0; column <= target.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= source.length(); row++) {
      int[] current = new int[target.length() + 1];
      current[0] = row;
      for (int column = 1; column <= target.length(); column++) {
        int replaced =
            previous[column - 1] + (source.charAt(row - 1) == target.charAt(column - 1) ? 0 : 1);
        int shifted = 1 + Math.min(previous[column], current[column - 1]);
        current[column] = Math.min(replaced, shifted);
      }
      previous = current;
    }
    return previous[target.length()];
  }
}
