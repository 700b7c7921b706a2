package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a method takes an entry out, or calls what does. */
record ReleasingSites(List<Release> releases, Program program) {

  /** In the order releases first, then calls; empty where {@code method} releases nothing. */
  List<Site> in(Executable method) {
    List<Site> sites = new ArrayList<>();
    releases.stream()
        .map(Release::site)
        .filter(each -> each.executable().equals(method))
        .forEach(sites::add);
    for (CallSite call : program.callGraph().callsFrom(method)) {
      if (leadToRelease(call)) {
        sites.add(call.site());
      }
    }
    return sites;
  }

  private boolean leadToRelease(CallSite call) {
    return program.callGraph().targetsOf(call).stream()
        .filter(target -> !target.equals(call.site().executable()))
        .map(program::reachableFrom)
        .anyMatch(this::includesRelease);
  }

  private boolean includesRelease(Set<Executable> reached) {
    return releases.stream().anyMatch(each -> reached.contains(each.site().executable()));
  }
}
