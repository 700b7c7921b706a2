package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Tier;

/**
 * One line for the console.
 *
 * @param level how loud it is
 * @param text without line end
 */
public record Line(Tier level, String text) {
  static Line warning(String text) {
    return new Line(Tier.WARNING, text);
  }

  static Line info(String text) {
    return new Line(Tier.INFO, text);
  }
}
