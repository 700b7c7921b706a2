package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thread waits for the entry that another puts under a key, gets it and leaves it: a hand-over,
 * after which nobody asks for that key again.
 */
final class AwaitedEntry {
  private static final Set<String> WAITS = Set.of("wait", "await", "awaitNanos", "awaitUntil");

  private AwaitedEntry() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth = retention.openGrowth();
    if (!retention.holderKind().equals("map") || growth.isEmpty() || retention.borrowed()) {
      return Optional.empty();
    }
    return retention.lookups().stream()
        .filter(each -> each.depth() == 0 && isAwaited(each, program))
        .filter(each -> !isTakenOut(each.site().executable(), retention, program))
        .findFirst()
        .map(each -> report(retention, growth.get(), each));
  }

  /** Whether the look-up is tried until another thread has put something under its key. */
  private static boolean isAwaited(Lookup lookup, Program program) {
    Executable method = lookup.site().executable();
    return lookup.node() instanceof Expression.Call get
        && get.method().name().equals("get")
        && lookup.key() instanceof Expression.LocalAccess key
        && method.parameters().stream().anyMatch(each -> each.id() == key.local().id())
        && Context.inLoop(lookup.site().context())
        && program.callGraph().callsFrom(method).stream().anyMatch(AwaitedEntry::waits)
        && program.returnedFrom(method).stream().anyMatch(each -> isOf(each, get, method, program));
  }

  private static boolean waits(CallSite call) {
    return WAITS.contains(call.method().name()) && Context.inLoop(call.site().context());
  }

  private static boolean isOf(
      Expression returned, Expression get, Executable method, Program program) {
    return returned == get
        || returned instanceof Expression.LocalAccess local
            && program.valuesOf(local, method.owner()).contains(get);
  }

  /** Whether the method, or one that calls it, takes out what it was given. */
  private static boolean isTakenOut(Executable method, Retention retention, Program program) {
    List<Executable> releasing =
        retention.releases().stream()
            .filter(Release::inOperation)
            .map(each -> each.site().executable())
            .toList();
    return releasing.contains(method)
        || program.callGraph().callersOf(method).stream()
            .anyMatch(each -> releasing.contains(each.site().executable()));
  }

  private static Finding report(Retention retention, Growth growth, Lookup lookup) {
    String name = retention.field().name();
    return ReleaseKeyMismatch.about(
            retention, growth, Tier.WARNING, name + " hands entries over between threads")
        .because(
            Evidence.Role.RELEASE,
            lookup.site().executable().display() + " waits for an entry, gets it and leaves it",
            lookup.site())
        .because(Evidence.Role.REPAIR, "Call " + name + ".remove(key) there")
        .saying(
            name
                + " keeps what was handed over: "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(lookup.site())
                + ", which waits for it, gets the entry and leaves it there. Call "
                + name
                + ".remove() instead of get().");
  }
}
