package io.github.unhoard.core.finding;

import java.util.Locale;
import java.util.Optional;

/** How sure a finding is, strongest first. */
public enum Tier {
  /** Right at least nine times in ten on unseen code; fails the build by default. */
  ERROR,
  /** Worth a look; fails the build only where asked. */
  WARNING,
  /** Evidence is thin; feeds reviews and the inventory. */
  INFO;

  /** Whether a finding of this tier reaches {@code threshold}. */
  public boolean reaches(Tier threshold) {
    return compareTo(threshold) <= 0;
  }

  /** The tier one step weaker; INFO stays INFO. */
  public Tier weaker() {
    return this == ERROR ? WARNING : INFO;
  }

  /** The weaker of the two. */
  public Tier atMost(Tier other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The name in reports and options, lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier users name {@code id}, in any case. */
  public static Optional<Tier> of(String id) {
    for (Tier tier : values()) {
      if (tier.name().equalsIgnoreCase(id.strip())) {
        return Optional.of(tier);
      }
    }
    return Optional.empty();
  }
}
