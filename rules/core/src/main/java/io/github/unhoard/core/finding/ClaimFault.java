package io.github.unhoard.core.finding;

/**
 * An acceptance in the source that is no good: it accepts nothing, or gives no reason.
 *
 * @param location where it stands
 * @param message what is wrong and what to do, one line
 */
public record ClaimFault(Location location, String message) implements Comparable<ClaimFault> {
  @Override
  public int compareTo(ClaimFault other) {
    int byPlace = location.compareTo(other.location);
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }
}
