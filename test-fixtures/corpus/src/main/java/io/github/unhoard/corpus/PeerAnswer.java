package io.github.unhoard.corpus;

import java.io.Serializable;

/**
 * How a peer's call ended.
 *
 * @param status what it returned; 0 when it returns nothing, {@link #THROWN} when it threw
 * @param output what it printed, or what it threw
 * @param seconds wall clock of the call
 */
record PeerAnswer(int status, String output, double seconds) implements Serializable {
  static final int THROWN = -1;

  /** The first line that says something. */
  String firstLine() {
    return output.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
  }
}
