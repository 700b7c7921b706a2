package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Tier;

/** Emphasis in the escape codes every terminal knows. */
public final class AnsiStyle implements Style {
  private static final String RESET = "\u001b[m";
  private static final String BOLD = "\u001b[1m";
  private static final String BOLD_RED = "\u001b[1;31m";
  private static final String BOLD_YELLOW = "\u001b[1;33m";
  private static final String BOLD_CYAN = "\u001b[1;36m";

  @Override
  public String strong(String text) {
    return BOLD + text + RESET;
  }

  @Override
  public String tier(Tier tier, String text) {
    String colour =
        switch (tier) {
          case ERROR -> BOLD_RED;
          case WARNING -> BOLD_YELLOW;
          case INFO -> BOLD_CYAN;
        };
    return colour + text + RESET;
  }
}
