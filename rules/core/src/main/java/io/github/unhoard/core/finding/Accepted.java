package io.github.unhoard.core.finding;

import java.util.Locale;

/**
 * A finding that somebody meant to have.
 *
 * @param how what accepts it
 * @param reason why, in the words of who accepted it; empty where no reason is asked for
 */
public record Accepted(Finding finding, How how, String reason) implements Comparable<Accepted> {

  /** What accepts a finding. */
  public enum How {
    /** {@code @SuppressWarnings} in the source. */
    SUPPRESS_WARNINGS,
    /** {@code @Bounded} in the source. */
    BOUNDED,
    /** An entry of the configuration file. */
    CONFIGURATION,
    /** A line of the baseline. */
    BASELINE,
    /** The revision that a change is compared with has it too. */
    BASE_REVISION;

    /** Whether the source itself says so. */
    public boolean isInSource() {
      return this == SUPPRESS_WARNINGS || this == BOUNDED;
    }

    /** The name in reports, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Accepted other) {
    return finding.compareTo(other.finding);
  }
}
