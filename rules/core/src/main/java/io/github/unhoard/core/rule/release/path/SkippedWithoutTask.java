package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Optional;

/** Only a task takes entries out, and some objects are made without that task. */
final class SkippedWithoutTask {
  private static final int MAX_HOPS = 3;

  private SkippedWithoutTask() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    for (Release release : releases) {
      Optional<Site> made = madeAt(release.site(), program);
      if (made.isEmpty() || Context.guards(made.get().context()).isEmpty()) {
        return Optional.empty();
      }
    }
    return growths.stream()
        .filter(each -> isForAll(each, retention))
        .findFirst()
        .flatMap(
            each ->
                madeAt(releases.get(0).site(), program)
                    .map(made -> report(retention, each, releases.get(0), made)));
  }

  /** Whether every object adds entries, when its method is called. */
  private static boolean isForAll(Growth growth, Retention retention) {
    Executable method = growth.site().executable();
    return method.kind() == MethodNode.Kind.METHOD
        && method.owner().equals(retention.field().owner())
        && !method.has(Modifier.PRIVATE)
        && Context.guards(growth.site().context()).isEmpty();
  }

  /** Where the constructor makes the task that leads to {@code site}; empty if none does. */
  private static Optional<Site> madeAt(Site site, Program program) {
    Site at = site;
    for (int hop = 0; hop < MAX_HOPS; hop++) {
      Executable method = at.executable();
      if (method.kind() == MethodNode.Kind.CONSTRUCTOR) {
        return Context.isWithin(Context.Frame.Deferred.class, at.context())
            ? Optional.of(at)
            : Optional.empty();
      }
      ClassInfo task = method.owner();
      if (task.enclosingMethod() != null && method.name().equals("run")) {
        return task.enclosingMethod().kind() == MethodNode.Kind.CONSTRUCTOR
            ? creationOf(task, program)
            : Optional.empty();
      }
      List<CallSite> callers = program.callGraph().callersOf(method);
      if (callers.size() != 1) {
        return Optional.empty();
      }
      at = callers.get(0).site();
    }
    return Optional.empty();
  }

  private static Optional<Site> creationOf(ClassInfo task, Program program) {
    return program.callsWithin(task).stream()
        .filter(each -> each.node() instanceof Expression.New made && isBodyOf(made, task))
        .map(CallSite::site)
        .findFirst();
  }

  private static boolean isBodyOf(Expression.New made, ClassInfo task) {
    return made.body() != null && made.body().name().equals(task.name());
  }

  private static Finding report(Retention retention, Growth growth, Release release, Site made) {
    String name = retention.field().name();
    Tier tier = retention.escapes().isEmpty() && !retention.borrowed() ? Tier.WARNING : Tier.INFO;
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds in any case",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            "only a task leads to " + release.site().executable().display(),
            release.site())
        .because(Evidence.Role.RELEASE, "the task is not made for every object", made)
        .because(Evidence.Role.REPAIR, "Add only where there is a task, or make one in any case")
        .saying(
            name
                + " grows in any case but shrinks only where there is a task: "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(release.site())
                + " is run by a task that the constructor makes under a condition at line "
                + made.line()
                + ". Add entries under the same condition, or remove them in any case.");
  }
}
