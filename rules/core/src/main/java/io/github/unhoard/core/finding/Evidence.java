package io.github.unhoard.core.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning behind a finding.
 *
 * @param message one sentence a developer can check against the source
 * @param location where to look; null when the step is about something absent
 */
public record Evidence(Role role, String message, @Nullable Location location) {

  /** What the step contributes. */
  public enum Role {
    HOLDER,
    LIFETIME,
    GROWTH,
    RELEASE,
    BOUND,
    ESCAPE,
    REPAIR;

    /** The name in reports, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
