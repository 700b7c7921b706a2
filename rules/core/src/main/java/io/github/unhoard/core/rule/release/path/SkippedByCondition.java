package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place where entries leave asks for something that not every entry reaches: the last part
 * of a transfer, a reply of one kind. There is no sweep, no expiry and no other way out. For the
 * inventory: whether such entries exist cannot be read off the code.
 */
final class SkippedByCondition {
  /** Questions about the holder, the entry's presence or the program's state, not its progress. */
  private static final Pattern PRESENCE =
      Pattern.compile(
          "(?i).*(contains|has|empty|size|remove|put|add|compareAndSet|equals|get|poll|next|enabled|debug|null|present"
              + "|exist|instance|assign|same|interrupt|clos|shut|stop|run|start|dispos|destroy|cancel|expir|evict|idle|stale|old|check|allow|permit).*");

  private static final int MAX_HOPS = 2;

  private SkippedByCondition() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    if (retention.lifetime() == Lifetime.INSTANCE || retention.borrowed()) {
      return Optional.empty();
    }
    Growth growth = growths.get(0);
    Context.Frame.Guard first = null;
    for (Release release : releases) {
      Optional<Context.Frame.Guard> guard =
          release.kind() == Release.Kind.PER_ENTRY && !sweeps(release)
              ? progressAround(release.site(), growth, program, MAX_HOPS)
              : Optional.empty();
      if (guard.isEmpty() || first != null && !isSame(first, guard.get())) {
        return Optional.empty();
      }
      first = first == null ? guard.get() : first;
    }
    return first == null
        ? Optional.empty()
        : Optional.of(report(retention, growth, releases.get(0), first));
  }

  /** Whether the removal stands in a loop over candidates rather than being told of one. */
  private static boolean sweeps(Release release) {
    return Context.inLoop(release.site().context());
  }

  /** What {@code site} asks for, itself or in all places that call its method. */
  private static Optional<Context.Frame.Guard> progressAround(
      Site site, Growth growth, Program program, int hops) {
    Optional<Context.Frame.Guard> own =
        Context.guards(site.context()).stream()
            .filter(each -> asksForProgress(each.condition()))
            .filter(each -> !standsAround(each, growth))
            .findFirst();
    if (own.isPresent() || hops == 0) {
      return own;
    }
    Optional<Context.Frame.Guard> first = Optional.empty();
    for (CallSite caller : program.callGraph().callersOf(site.executable())) {
      Optional<Context.Frame.Guard> each = progressAround(caller.site(), growth, program, hops - 1);
      if (each.isEmpty() || first.isPresent() && !isSame(first.get(), each.get())) {
        // Of two cases, each may be for what the other does not reach.
        return Optional.empty();
      }
      first = first.isPresent() ? first : each;
    }
    return first;
  }

  private static boolean isSame(Context.Frame.Guard one, Context.Frame.Guard other) {
    return one.holds() == other.holds() && SameCode.of(one.condition(), other.condition());
  }

  private static boolean standsAround(Context.Frame.Guard guard, Growth growth) {
    return Context.guards(growth.site().context()).stream()
        .anyMatch(each -> SameCode.of(each.condition(), guard.condition()));
  }

  private static boolean asksForProgress(Expression condition) {
    if (condition instanceof Expression.Operation operation) {
      return switch (operation.operator()) {
        case "!", "||" ->
            operation.operands().stream().allMatch(SkippedByCondition::asksForProgress);
        case "&&" -> operation.operands().stream().anyMatch(SkippedByCondition::asksForProgress);
        case "==", "!=" ->
            operation.operands().stream().anyMatch(SkippedByCondition::isConstant)
                || operation.operands().stream().allMatch(SkippedByCondition::isCount);
        default -> false;
      };
    }
    if (condition instanceof Expression.Call call) {
      return !PRESENCE.matcher(call.method().name()).matches();
    }
    return condition instanceof Expression.LocalAccess local
        && local.type().name().equals("boolean")
        && !PRESENCE.matcher(local.local().name()).matches();
  }

  private static boolean isCount(Expression expression) {
    return expression.type().name().equals("int") && !(expression instanceof Expression.Literal);
  }

  private static boolean isConstant(Expression expression) {
    return expression instanceof Expression.FieldAccess field
        && field.isStatic()
        && field.name().equals(field.name().toUpperCase(java.util.Locale.ROOT));
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, Context.Frame.Guard guard) {
    String name = retention.field().name();
    int line = guard.condition().range().startLine();
    return ReleaseSkippedOnFailure.about(retention, Tier.INFO)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display()
                + " removes it only if the condition at line "
                + line
                + " holds",
            release.site())
        .because(Evidence.Role.REPAIR, "Let entries that never get there expire")
        .saying(
            name
                + " loses an entry in one case only: "
                + Wording.at(release.site())
                + " removes it if the condition at line "
                + line
                + " holds, and nothing else does. An entry that never gets there stays. Let such"
                + " entries expire, or remove them where their work is given up.");
  }
}
