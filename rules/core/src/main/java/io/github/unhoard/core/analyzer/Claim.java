package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;

/**
 * An annotation that says what is kept is meant to be.
 *
 * @param how the annotation
 * @param value the rule it names, {@link #ANY} rule, or the reason of a {@code @Bounded}
 * @param annotation where it stands
 * @param scope the declaration it stands on
 */
record Claim(Accepted.How how, String value, Location annotation, Location scope) {
  /** What {@code @SuppressWarnings} calls all rules. */
  static final String ANY = "unhoard";

  boolean accepts(Finding finding) {
    return switch (how) {
      case SUPPRESS_WARNINGS ->
          (value.equals(ANY) || value.equals(finding.rule())) && covers(finding.location());
      case BOUNDED -> !value.isBlank() && (covers(finding.location()) || isAboutHolder(finding));
      case CONFIGURATION, BASELINE, BASE_REVISION -> false;
    };
  }

  /** A finding at a call may be about a field that is declared elsewhere. */
  private boolean isAboutHolder(Finding finding) {
    return finding.evidence().stream()
        .filter(step -> step.role() == Evidence.Role.HOLDER)
        .map(Evidence::location)
        .anyMatch(place -> place != null && covers(place));
  }

  private boolean covers(Location place) {
    return scope.path().equals(place.path()) && scope.range().encloses(place.range());
  }

  /** The reason it gives; a {@code @SuppressWarnings} gives none. */
  String reason() {
    return how == Accepted.How.BOUNDED ? value.strip() : "";
  }
}
