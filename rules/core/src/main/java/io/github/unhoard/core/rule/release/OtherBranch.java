package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Site;

/** Two sites of one method of which a single run reaches one at most. */
final class OtherBranch {
  private OtherBranch() {}

  /** Whether one condition decides between the two. */
  static boolean isOf(Site one, Site other) {
    return one.executable().equals(other.executable())
        && !Context.inLoop(commonTo(one, other))
        && Context.guards(one.context()).stream()
            .anyMatch(
                guard ->
                    Context.guards(other.context()).stream()
                        .anyMatch(
                            each ->
                                each.condition() == guard.condition()
                                    && each.holds() != guard.holds()));
  }

  /** What surrounds both; another round of a loop may take the other branch. */
  private static @org.jspecify.annotations.Nullable Context commonTo(Site one, Site other) {
    Context at = one.context();
    while (at != null && !isAround(at, other)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isAround(Context context, Site site) {
    for (Context at = site.context(); at != null; at = at.parent()) {
      if (at == context) {
        return true;
      }
    }
    return false;
  }
}
