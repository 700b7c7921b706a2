package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.tree.AnnotationNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Evictions that others may call and that nobody in the sources does, although the same sources
 * fill the holder. Weak evidence: a library's users are not in its sources.
 */
final class UncalledEvictions {
  private static final Set<String> SILENT =
      Set.of("Deprecated", "SuppressWarnings", "Nullable", "VisibleForTesting");

  private final Program program;

  UncalledEvictions(Program program) {
    this.program = program;
  }

  /** {@code retention} with such releases marked; empty when there are none, or others too. */
  Optional<Retention> in(Retention retention) {
    boolean oneOfAKind =
        retention.lifetime() == Lifetime.PROCESS || retention.lifetime() == Lifetime.SINGLETON;
    List<Release> alive = retention.releases().stream().filter(Release::inOperation).toList();
    if (!oneOfAKind
        || alive.isEmpty()
        || !alive.stream().allMatch(each -> isUncalled(each.site().executable()))
        || retention.growths().stream().noneMatch(this::isUsedElsewhere)) {
      return Optional.empty();
    }
    List<Release> marked =
        retention.releases().stream()
            .map(each -> each.inOperation() ? each.neverRun() : each)
            .toList();
    return Optional.of(retention.withReleases(marked));
  }

  /** Whether other classes of the sources make the holder grow. */
  private boolean isUsedElsewhere(Growth growth) {
    Executable method = growth.site().executable();
    return program.callGraph().callersOf(method).stream()
        .map(CallSite::site)
        .map(site -> site.executable().owner())
        .anyMatch(each -> !each.isTest() && !each.outermost().equals(method.owner().outermost()));
  }

  private boolean isUncalled(Executable method) {
    return method.node() != null
        && program.callGraph().callersOf(method).stream()
            .allMatch(call -> call.site().executable().owner().isTest())
        && method.node().annotations().stream()
            .map(AnnotationNode::type)
            .allMatch(type -> SILENT.contains(type.simpleName()))
        && !mayOverride(method);
  }

  private boolean mayOverride(Executable method) {
    for (String name : program.ancestorsOf(method.owner())) {
      var ancestor = program.world().classNamed(name);
      boolean unknown = ancestor == null && !name.equals("java.lang.Object");
      if (unknown
          || ancestor != null
              && ancestor.node().methods().stream()
                  .anyMatch(
                      each ->
                          each.name().equals(method.name())
                              && each.parameters().size() == method.parameters().size())) {
        return true;
      }
    }
    return false;
  }
}
