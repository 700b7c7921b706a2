package io.github.unhoard.maven.report;

import java.util.Locale;

/** Numbers in words, the same in every locale. */
public final class Words {
  private Words() {}

  /** For instance {@code 1 file} and {@code 2 files}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 || noun.equals("info") ? "" : "s");
  }

  /** For instance {@code 1.2 s}. */
  static String seconds(long milliseconds) {
    return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
  }
}
