package io.github.unhoard.core.inventory;

import io.github.unhoard.core.finding.Location;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that keeps objects.
 *
 * @param kind {@code map}, {@code cache}, {@code thread-local}, {@code registration} and so on
 * @param className binary name of the class that declares it or registers
 * @param symbol the field, or the method that registers
 * @param lifetime in words
 * @param why it lives that long, one clause; empty when nobody asked
 * @param keyType what it is keyed by, or what a registration hands over; empty when unknown
 * @param bounds what limits it, sorted
 * @param growths who adds, sorted
 * @param releases who takes out while it is in use, sorted
 */
public record Holder(
    String kind,
    String className,
    String symbol,
    Location location,
    String lifetime,
    String why,
    String keyType,
    List<String> bounds,
    List<Use> growths,
    List<Use> releases)
    implements Comparable<Holder> {
  private static final Pattern NUMBERED = Pattern.compile("\\$\\d+");
  private static final Comparator<Holder> ORDER =
      Comparator.comparing(Holder::location)
          .thenComparing(Holder::kind)
          .thenComparing(Holder::symbol);

  public Holder {
    bounds = bounds.stream().sorted().distinct().toList();
    growths = growths.stream().sorted().distinct().toList();
    releases = releases.stream().sorted().distinct().toList();
  }

  /** Identity across edits; several registrations of one method share it. */
  public String identity() {
    return kind + " " + NUMBERED.matcher(className).replaceAll("\\$") + "#" + symbol;
  }

  /** Whether something limits it or takes out of it. */
  public boolean isLimited() {
    return !bounds.isEmpty() || !releases.isEmpty();
  }

  @Override
  public int compareTo(Holder other) {
    return ORDER.compare(this, other);
  }
}
