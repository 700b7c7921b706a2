package io.github.unhoard.core.finding;

import java.util.Comparator;
import java.util.List;

/**
 * One leak, with the reasons.
 *
 * @param rule id of the rule, for instance {@code UnboundedStaticCollection}
 * @param location what to point at: the holder's name or the call at fault
 * @param className binary name of the class that encloses the location
 * @param symbol the field or method at fault, simple name
 * @param message what is kept, by whom, since where, and what to do; one line
 * @param evidence holder, lifetime, growth, releases, in reading order
 * @param fixes repairs, best first; usually none
 * @param fingerprint stable under moves, reformatting and renamed locals; see {@link Fingerprint}
 */
public record Finding(
    String rule,
    Tier tier,
    Location location,
    String className,
    String symbol,
    String message,
    List<Evidence> evidence,
    List<Fix> fixes,
    String fingerprint)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::symbol)
          .thenComparing(Finding::message);

  public Finding {
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
