package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
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
import io.github.unhoard.core.rule.release.OtherBranch;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attempts are counted for each thing until one succeeds, which takes the count out; where there
 * were too many, the thing is given up and its count stays.
 */
final class GivenUpCount {
  private static final int MAX_STEPS = 3;
  private static final Set<String> COUNTS =
      Set.of(
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.LongAdder");

  private final Retention retention;
  private final List<Release> releases;
  private final Program program;

  private GivenUpCount(Retention retention, List<Release> releases, Program program) {
    this.retention = retention;
    this.releases = releases;
    this.program = program;
  }

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    boolean counts =
        arguments.size() == 2
            && COUNTS.contains(arguments.get(1).name())
            && releases.stream().allMatch(each -> each.kind() == Release.Kind.PER_ENTRY);
    GivenUpCount judge = new GivenUpCount(retention, releases, program);
    return counts
        ? growths.stream()
            .filter(judge::counts)
            .flatMap(each -> judge.after(each).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Whether the growth makes one more of what was there, rather than storing a number. */
  private boolean counts(Growth growth) {
    return !(growth.node() instanceof Expression.Call call)
        || !call.method().name().startsWith("put")
        || retention.field().node().type().arguments().get(1).name().contains(".atomic.")
        || growth.value() != null && adds(growth.value(), growth.site().executable(), 0);
  }

  private boolean adds(Node node, Executable method, int steps) {
    if (node instanceof Expression.Operation sum
        && (sum.operator().equals("+") || sum.operator().equals("++"))) {
      return isCount(sum, method, 0);
    }
    if (node instanceof Expression.LocalAccess local && steps < MAX_STEPS) {
      return program.valuesOf(local, method.owner()).stream()
          .anyMatch(each -> adds(each, method, steps + 1));
    }
    return node.children().stream().anyMatch(child -> adds(child, method, steps));
  }

  private Optional<Finding> after(Growth growth) {
    Executable method = growth.site().executable();
    if (method.node() == null
        || method.node().body() == null
        || program.callGraph().callersOf(method).stream()
            .map(CallSite::site)
            .anyMatch(site -> !site.executable().equals(method) && releasesIn(site.executable()))) {
      return Optional.empty();
    }
    return givingUp(method.node().body(), method)
        .filter(branch -> releases.stream().noneMatch(r -> meets(r.site(), growth.site(), branch)))
        .map(each -> report(growth, each));
  }

  /** Whether a run that adds a count and takes {@code branch} reaches {@code release} as well. */
  private static boolean meets(Site release, Site growth, Statement branch) {
    return release.executable().equals(growth.executable())
        && !OtherBranch.isOf(release, growth)
        && Context.frames(release.context()).stream()
            .noneMatch(
                frame ->
                    frame instanceof Context.Frame.Protected tried
                            && tried.statement().catches().stream()
                                .anyMatch(each -> each.body().range().encloses(branch.range()))
                        || frame instanceof Context.Frame.Deferred);
  }

  private boolean releasesIn(Executable method) {
    Set<Executable> reached = program.reachableFrom(method);
    return releases.stream().anyMatch(each -> reached.contains(each.site().executable()));
  }

  /** The branch taken when there were too many attempts, if nothing takes the count out there. */
  private Optional<Statement> givingUp(Node node, Executable method) {
    if (node instanceof Statement.If branch
        && branch.condition() instanceof Expression.Operation comparison
        && comparison.operands().size() == 2) {
      Statement over =
          switch (comparison.operator()) {
            case ">", ">=" -> branch.then();
            case "<", "<=" -> branch.otherwise();
            default -> null;
          };
      if (over != null
          && isCount(comparison.operands().get(0), method, 0)
          && !isCount(comparison.operands().get(1), method, 0)
          && !over.children().isEmpty()
          && !takesOut(over, method)) {
        return Optional.of(over);
      }
    }
    return node.children().stream().flatMap(child -> givingUp(child, method).stream()).findFirst();
  }

  private boolean isCount(Node node, Executable method, int steps) {
    if (node instanceof Expression.Call call && retention.field().key().isReadBy(call.receiver())) {
      return true;
    }
    if (node instanceof Expression.LocalAccess local && steps < MAX_STEPS) {
      return program.valuesOf(local, method.owner()).stream()
          .anyMatch(each -> isCount(each, method, steps + 1));
    }
    return node.children().stream().anyMatch(child -> isCount(child, method, steps));
  }

  private boolean takesOut(Statement branch, Executable method) {
    return releases.stream()
            .anyMatch(
                each ->
                    each.site().executable().equals(method)
                        && branch.range().encloses(each.site().range()))
        || program.callGraph().callsFrom(method).stream()
            .filter(call -> branch.range().encloses(call.site().range()))
            .flatMap(call -> program.callGraph().targetsOf(call).stream())
            .anyMatch(this::releasesIn);
  }

  private Finding report(Growth growth, Statement branch) {
    String name = retention.field().name();
    Release release = releases.get(0);
    int line = branch.range().startLine();
    Tier tier =
        retention.lifetime().isEvident() ? ReleaseSkippedOnFailure.tierOf(retention) : Tier.INFO;
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " counts an attempt",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " takes the count out",
            release.site())
        .because(Evidence.Role.RELEASE, "the branch at line " + line + ", for too many, leaves it")
        .because(Evidence.Role.REPAIR, "Remove the count there as well")
        .saying(
            name
                + " keeps the count of whatever is given up: "
                + Wording.growth(growth)
                + ", and the branch at line "
                + line
                + ", taken when there were too many, leaves it there. Remove it there as well.");
  }
}
