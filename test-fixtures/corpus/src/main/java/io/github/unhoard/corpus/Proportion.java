package io.github.unhoard.corpus;

import java.util.Locale;

/**
 * A share of a sample.
 *
 * @param part how many of {@code whole}
 */
record Proportion(int part, int whole) {
  /** The normal quantile of a two-sided 95 % interval. */
  private static final double Z = 1.959963984540054;

  /** Lower end of the Wilson score interval at 95 %; 0 for an empty sample. */
  double lower() {
    return whole == 0 ? 0 : Math.max(0, centre() - halfWidth());
  }

  /** Upper end of the Wilson score interval at 95 %; 1 for an empty sample. */
  double upper() {
    return whole == 0 ? 1 : Math.min(1, centre() + halfWidth());
  }

  private double centre() {
    double p = (double) part / whole;
    return (p + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double halfWidth() {
    double p = (double) part / whole;
    return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
  }

  /** For instance {@code 12/20 = 60 % (39-78)}. */
  @Override
  public String toString() {
    return whole == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%d/%d = %.0f %% (%.0f-%.0f)",
            part,
            whole,
            100.0 * part / whole,
            100 * lower(),
            100 * upper());
  }
}
