package io.github.unhoard.core.inventory;

import io.github.unhoard.core.finding.Location;

/**
 * A place that adds to a holder or takes from it.
 *
 * @param by the method, for instance {@code login()}
 * @param when in words, for instance {@code operation} or {@code teardown}
 */
public record Use(String by, Location location, String when) implements Comparable<Use> {
  @Override
  public int compareTo(Use other) {
    int byPlace = location.compareTo(other.location);
    return byPlace != 0 ? byPlace : by.compareTo(other.by);
  }
}
