package io.github.unhoard.core.flow;

import io.github.unhoard.core.tree.SourceRange;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The abrupt ways of leaving a statement, each with the states that may hold there. */
final class Outcome {
  /** Exceptions and returns by where they leave, so that the reader can be shown the line. */
  final Map<SourceRange, Integer> thrown = new TreeMap<>();

  final Map<SourceRange, Integer> returned = new TreeMap<>();

  /** The label of jumps to the innermost loop or switch statement. */
  static final String INNERMOST = "";

  /** What {@code yield} jumps to; no label can be a keyword's equal. */
  static final String SWITCH_VALUE = "yield";

  /** Breaks and continues by label. */
  final Map<String, Integer> breaks = new HashMap<>();

  final Map<String, Integer> continues = new HashMap<>();

  /** The states before calls that are not expected to throw; a catch clause says that one does. */
  int risked;

  static void add(Map<SourceRange, Integer> exits, SourceRange at, int states) {
    if (states != 0) {
      exits.merge(at, states, (one, other) -> one | other);
    }
  }

  static void jump(Map<String, Integer> jumps, String label, int states) {
    if (states != 0) {
      jumps.merge(label, states, (one, other) -> one | other);
    }
  }

  /** Where a loop starts, jumps of the statement around it wait: the loop must not take them. */
  Waiting setAside() {
    return new Waiting(take(breaks, INNERMOST), take(continues, INNERMOST));
  }

  void resume(Waiting waiting) {
    jump(breaks, INNERMOST, waiting.breaks());
    jump(continues, INNERMOST, waiting.continues());
  }

  /** Jumps to the innermost statement that were met before another one started inside it. */
  record Waiting(int breaks, int continues) {}

  /** Whether some abrupt exit has exactly {@code states}. */
  boolean leavesWith(int states) {
    return Stream.of(thrown, returned, breaks, continues)
        .anyMatch(exits -> exits.containsValue(states));
  }

  static int all(Map<?, Integer> exits) {
    return exits.values().stream().reduce(0, (one, other) -> one | other);
  }

  static int take(Map<String, Integer> jumps, String label) {
    Integer states = jumps.remove(label);
    return states == null ? 0 : states;
  }
}
