package io.github.unhoard.maven.gate;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.Optional;

/**
 * When findings fail the build.
 *
 * @param failOn the weakest tier that counts; empty when none does
 * @param failOnViolation whether counting findings fail the build at all
 * @param maxAllowedViolations how many may count before they do
 */
public record Gate(Optional<Tier> failOn, boolean failOnViolation, int maxAllowedViolations) {

  /**
   * The gate a user asked for.
   *
   * @param failOn {@code error}, {@code warning}, {@code info} or {@code none}
   * @throws InputFault when a value makes no sense
   */
  public static Gate of(String failOn, boolean failOnViolation, int maxAllowedViolations) {
    if (maxAllowedViolations < 0) {
      throw new InputFault("maxAllowedViolations must not be negative: " + maxAllowedViolations);
    }
    Optional<Tier> tier = Tier.of(failOn);
    if (tier.isEmpty() && !failOn.strip().equalsIgnoreCase("none")) {
      throw new InputFault("unknown failOn '" + failOn + "': use error, warning, info or none");
    }
    return new Gate(tier, failOnViolation, maxAllowedViolations);
  }

  /** Judges {@code findings}. */
  public Verdict judge(List<Finding> findings) {
    long counted = findings.stream().filter(this::counts).count();
    boolean exceeded = counted > maxAllowedViolations;
    return new Verdict(counted, exceeded && failOnViolation, sentence(counted));
  }

  private boolean counts(Finding finding) {
    return failOn.isPresent() && finding.tier().reaches(failOn.get());
  }

  private String sentence(long counted) {
    String findings = counted == 1 ? " finding" : " findings";
    String threshold = failOn.map(tier -> " at or above " + tier.id()).orElse("");
    String allowed = maxAllowedViolations == 0 ? "" : ", " + maxAllowedViolations + " allowed";
    return counted + findings + threshold + allowed;
  }
}
