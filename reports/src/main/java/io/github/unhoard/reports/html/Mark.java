package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Evidence;
import java.util.Locale;

/**
 * How a step of the evidence is shown, by a colour and by a word, since colours alone do not reach
 * everybody.
 */
enum Mark {
  HOLDER("holds"),
  GROWTH("adds"),
  RELEASE("should release"),
  NOTE("note"),
  /** The place of a finding that no step explains. */
  FINDING("finding");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The name of its colour in the style sheet. */
  String style() {
    return "mark-" + name().toLowerCase(Locale.ROOT);
  }

  static Mark of(Evidence.Role role) {
    return switch (role) {
      case HOLDER -> HOLDER;
      case GROWTH -> GROWTH;
      case RELEASE -> RELEASE;
      case LIFETIME, BOUND, ESCAPE, REPAIR -> NOTE;
    };
  }
}
