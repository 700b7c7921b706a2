package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the callers of a method do that releases one of two twins: they may take the entry out of
 * the other one themselves, before or after.
 */
enum CallersRelease {
  /** No caller does, or there is none to see. */
  NONE,
  /** Some do; the others may leave the entry on purpose, for what still uses it. */
  SOME,
  /** All do, and nobody else can call. */
  ALL;

  static CallersRelease of(Release release, Retention forgotten, Program program) {
    Executable method = release.site().executable();
    Set<Executable> releasing = new HashSet<>();
    forgotten.releases().stream()
        .filter(Release::inOperation)
        .forEach(each -> releasing.add(each.site().executable()));
    List<Executable> callers =
        program.callGraph().callersOf(method).stream()
            .map(CallSite::site)
            .map(site -> site.executable())
            .filter(each -> !each.owner().isTest() && !each.equals(method))
            .distinct()
            .toList();
    long answering =
        callers.stream().filter(each -> releases(each, releasing, method, program)).count();
    if (answering == 0) {
      return NONE;
    }
    boolean hidden = method.has(Modifier.PRIVATE) || !program.callGraph().isOpenToOthers(method);
    return hidden && answering == callers.size() ? ALL : SOME;
  }

  /** Whether {@code caller} itself, or what it calls beside {@code method}, is one of those. */
  private static boolean releases(
      Executable caller, Set<Executable> releasing, Executable method, Program program) {
    return releasing.contains(caller)
        || program.callGraph().callsFrom(caller).stream()
            .flatMap(call -> program.callGraph().targetsOf(call).stream())
            .anyMatch(each -> !each.equals(method) && releasing.contains(each));
  }
}
