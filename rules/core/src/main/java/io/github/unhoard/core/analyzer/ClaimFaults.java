package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.ClaimFault;
import io.github.unhoard.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells acceptances in the source that are no good. */
final class ClaimFaults {
  private ClaimFaults() {}

  /**
   * The faults of {@code claims}.
   *
   * @param found everything the rules found, also what another finding at the same place stands for
   * @param ran ids of the rules that ran: of the others nobody knows what they would have found
   * @param allRan whether no rule was left out
   */
  static List<ClaimFault> of(
      List<Claim> claims, Collection<Finding> found, Set<String> ran, boolean allRan) {
    Set<ClaimFault> faults = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.how() == Accepted.How.BOUNDED) {
        if (claim.value().isBlank()) {
          faults.add(
              new ClaimFault(
                  claim.annotation(),
                  "@Bounded is not trusted without a reason: say in 'by' what bounds it"));
        } else if (allRan && found.stream().noneMatch(claim::accepts)) {
          faults.add(unused(claim, "@Bounded"));
        }
      } else if (ran.contains(claim.value()) && found.stream().noneMatch(claim::accepts)) {
        faults.add(unused(claim, "@SuppressWarnings(\"" + claim.value() + "\")"));
      }
    }
    return List.copyOf(faults);
  }

  private static ClaimFault unused(Claim claim, String annotation) {
    return new ClaimFault(claim.annotation(), annotation + " accepts nothing here: remove it");
  }
}
