package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Site;

/** Two sites of one method of which a single run reaches one at most. */
public final class OtherBranch {
  private OtherBranch() {}

  /** Whether one condition decides between the two. */
  public static boolean isOf(Site one, Site other) {
    return one.executable().equals(other.executable())
        && !shareLoop(one, other)
        && Context.guards(one.context()).stream()
            .anyMatch(
                guard ->
                    Context.guards(other.context()).stream()
                        .anyMatch(
                            each ->
                                each.condition() == guard.condition()
                                    && each.holds() != guard.holds()));
  }

  /** Whether one loop surrounds both, so that its next round may take the other branch. */
  private static boolean shareLoop(Site one, Site other) {
    return Context.frames(one.context()).stream()
        .anyMatch(
            frame ->
                frame instanceof Context.Frame.Repeat repeat
                    && Context.frames(other.context()).stream()
                        .anyMatch(
                            each ->
                                each instanceof Context.Frame.Repeat also
                                    && also.loop() == repeat.loop()));
  }
}
