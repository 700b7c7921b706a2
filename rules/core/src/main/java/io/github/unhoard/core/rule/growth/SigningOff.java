package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.tree.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Threads that take their own entries out of a map when they are done. */
final class SigningOff {
  /** How far up the callers a finally block may stand. */
  private static final int MAX_HOPS = 4;

  private final Program program;

  SigningOff(Program program) {
    this.program = program;
  }

  /** Whether {@code release} is sure to run after what {@code growth} adds was used. */
  boolean isSure(Release release, Growth growth) {
    Site site = release.site();
    if (!release.inOperation() || Context.isWithin(Context.Frame.Caught.class, site.context())) {
      return false;
    }
    boolean here = site.executable().equals(growth.site().executable());
    if (release.kind() != Release.Kind.PER_ENTRY) {
      // Emptied by the very work that filled it, rather than where the owner ends.
      return here && isAfter(site, growth.site());
    }
    int hops = isOwnEntry(release.key(), site.executable()) ? MAX_HOPS : 1;
    return here || isLast(site) || isCalledLast(site.executable(), hops);
  }

  private static boolean isAfter(Site site, Site other) {
    return site.range().startOffset() > other.range().endOffset()
        && Context.guards(other.context()).containsAll(Context.guards(site.context()));
  }

  private boolean isCalledLast(Executable method, int hops) {
    Set<Executable> seen = new HashSet<>(Set.of(method));
    List<Executable> frontier = List.of(method);
    for (int hop = 0; hop < hops; hop++) {
      List<CallSite> callers =
          frontier.stream().flatMap(each -> program.callGraph().callersOf(each).stream()).toList();
      if (callers.stream().anyMatch(each -> isLast(each.site()))) {
        return true;
      }
      frontier = callers.stream().map(each -> each.site().executable()).filter(seen::add).toList();
    }
    return false;
  }

  private static boolean isLast(Site site) {
    return Context.isWithin(Context.Frame.Finally.class, site.context());
  }

  /**
   * Whether the thread takes its own entry out in a method that callers pair with the one that adds
   * it, as {@code release} with {@code acquire}.
   */
  boolean isPaired(Release release, Growth growth) {
    return release.kind() == Release.Kind.PER_ENTRY
        && release.inOperation()
        && !Context.isWithin(Context.Frame.Caught.class, release.site().context())
        && isOwnEntry(release.key(), release.site().executable())
        && around(growth.site().executable()).stream()
            .anyMatch(
                begin ->
                    around(release.site().executable()).stream()
                        .anyMatch(end -> EndOfLife.areOpposite(begin, end)));
  }

  private Set<Executable> around(Executable method) {
    Set<Executable> all = new HashSet<>(Set.of(method));
    program.callGraph().callersOf(method).forEach(each -> all.add(each.site().executable()));
    return all;
  }

  /** Whether {@code key} is the thread that runs, at hand or as the callers say. */
  private boolean isOwnEntry(@Nullable Expression key, Executable method) {
    if (!(key instanceof Expression.LocalAccess local)) {
      return isCurrentThread(key);
    }
    int index = method.parameters().indexOf(local.local());
    return index < 0
        ? program.valuesOf(local, method.owner()).stream().anyMatch(SigningOff::isCurrentThread)
        : program.callGraph().callersOf(method).stream()
            .filter(call -> call.arguments().size() > index)
            .anyMatch(call -> isOwnAt(call.arguments().get(index), call.site().executable()));
  }

  private boolean isOwnAt(Expression argument, Executable method) {
    return isCurrentThread(argument)
        || argument instanceof Expression.LocalAccess local
            && program.valuesOf(local, method.owner()).stream()
                .anyMatch(SigningOff::isCurrentThread);
  }

  private static boolean isCurrentThread(@Nullable Expression value) {
    return value instanceof Expression.Call call && call.method().name().equals("currentThread");
  }
}
