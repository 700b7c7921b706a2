package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Optional;

/**
 * A list is emptied by {@code remove(i)} while {@code i} goes up: every removal moves the next
 * element to the place just left, so every other element stays.
 */
final class IndexedRemoval {
  private IndexedRemoval() {}

  static Optional<Finding> judge(Retention retention) {
    for (Release release : retention.releases()) {
      if (release.inOperation()
          && release.node() instanceof Expression.Call call
          && call.method().name().equals("remove")
          && call.arguments().size() == 1
          && call.arguments().get(0) instanceof Expression.LocalAccess index
          && index.type().name().equals("int")
          && skips(release, index)) {
        return Optional.of(report(retention, release));
      }
    }
    return Optional.empty();
  }

  private static boolean skips(Release release, Expression.LocalAccess index) {
    for (Context.Frame frame : Context.frames(release.site().context())) {
      if (frame instanceof Context.Frame.Repeat repeat) {
        return repeat.loop() instanceof Statement.Loop loop
            && !loop.updates().isEmpty()
            && loop.updates().stream().anyMatch(each -> changes(each, index, "+"))
            && !changes(loop.body(), index, "")
            && !leaves(loop.body());
      }
    }
    return false;
  }

  /** Whether {@code node} assigns to {@code index}, with an operator that starts so. */
  private static boolean changes(Node node, Expression.LocalAccess index, String operator) {
    if (node instanceof Expression.Assign assign
        && assign.target() instanceof Expression.LocalAccess target
        && target.local().id() == index.local().id()) {
      return assign.operator() == null
          ? operator.isEmpty()
          : assign.operator().startsWith(operator);
    }
    if (node instanceof Expression.Operation step
        && (step.operator().equals("++") || step.operator().equals("--"))
        && step.operator().startsWith(operator)
        && step.operands().get(0) instanceof Expression.LocalAccess target
        && target.local().id() == index.local().id()) {
      return true;
    }
    return node.children().stream().anyMatch(child -> changes(child, index, operator));
  }

  /** Whether the loop ends at the first element it removes. */
  private static boolean leaves(Node node) {
    return node instanceof Statement.Return
        || node instanceof Statement.Jump jump && !jump.isContinue()
        || node instanceof Statement.Throw
        || node.children().stream().anyMatch(IndexedRemoval::leaves);
  }

  private static Finding report(Retention retention, Release release) {
    String name = retention.field().name();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return Report.on(ReleaseKeyMismatch.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " is a list", Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.RELEASE,
            "each removal moves the next element to the index just left",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove through the iterator, or clear the list")
        .repairedBy(steppingBack(release))
        .saying(
            Wording.at(release.site())
                + " leaves every other element of "
                + name
                + ": remove(i) moves the next element to i, and the loop goes on with i + 1."
                + " Use an iterator, removeIf() or clear().");
  }

  /** The index goes one back with each removal, where nothing in the loop reads it afterwards. */
  private static Optional<Fix> steppingBack(Release release) {
    Expression.LocalAccess index =
        (Expression.LocalAccess) ((Expression.Call) release.node()).arguments().get(0);
    for (Context.Frame frame : Context.frames(release.site().context())) {
      if (frame instanceof Context.Frame.Repeat repeat
          && repeat.loop() instanceof Statement.Loop loop) {
        return readsAfter(loop.body(), index)
            ? Optional.empty()
            : Repair.in(release.site().executable().owner().unit())
                .replace(index, index.local().name() + "--")
                .titled("Step back by one with each removal");
      }
    }
    return Optional.empty();
  }

  private static boolean readsAfter(Node node, Expression.LocalAccess index) {
    return node instanceof Expression.LocalAccess access
            && access.local().id() == index.local().id()
            && access.range().startOffset() > index.range().startOffset()
        || node.children().stream().anyMatch(child -> readsAfter(child, index));
  }
}
