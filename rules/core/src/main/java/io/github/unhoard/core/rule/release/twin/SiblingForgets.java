package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.release.ReadRepair;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Of several methods that each end one entry, one looks the entry up and leaves it. */
final class SiblingForgets {
  private static final Pattern ENDING =
      Pattern.compile(
          "(on|handle|process|notify)?(Reply|Response|Result|Success|Complete|Completed|Completion|Done"
              + "|Error|Failure|Failed|Fail|Exception|Timeout|TimedOut|TimeOut|Expired|Expiry|Cancel"
              + "|Cancelled|Canceled|Close|Closed|Disconnect|Disconnected|Abort|Aborted|Rejected|Finished)\\w*",
          Pattern.CASE_INSENSITIVE);

  private SiblingForgets() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest()
          && !retention.borrowed()
          && retention.bounds().isEmpty()
          && retention.growths().stream().anyMatch(g -> g.phase() == Phase.OPERATION)) {
        judge(retention, program).ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> judge(Retention retention, Program program) {
    List<Release> ends =
        retention.releases().stream()
            .filter(each -> each.kind() == Release.Kind.PER_ENTRY && each.inOperation())
            .filter(
                each ->
                    isEnding(each.site().executable())
                        && isParameter(each.key(), each.site().executable()))
            .toList();
    long methods = ends.stream().map(each -> each.site().executable()).distinct().count();
    if (methods < 2 || ends.size() != retention.releases().size()) {
      return Optional.empty();
    }
    return retention.lookups().stream()
        .filter(each -> each.depth() == 0 && isGet(each.node()))
        .filter(each -> isEnding(each.site().executable()))
        .filter(each -> isParameter(each.key(), each.site().executable()))
        .filter(each -> forgets(each, ends, program))
        .findFirst()
        .map(each -> report(retention, ends, each, program));
  }

  private static boolean isGet(Expression node) {
    return node instanceof Expression.Call call && call.method().name().equals("get");
  }

  private static boolean isEnding(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD && ENDING.matcher(method.name()).matches();
  }

  private static boolean isParameter(
      @org.jspecify.annotations.Nullable Expression key, Executable method) {
    return key instanceof Expression.LocalAccess local
        && method.parameters().stream().anyMatch(each -> each.id() == local.local().id());
  }

  private static boolean forgets(Lookup lookup, List<Release> ends, Program program) {
    Executable method = lookup.site().executable();
    Set<Executable> reached = program.reachableFrom(method);
    return ends.stream()
        .map(each -> each.site().executable())
        .noneMatch(
            each ->
                reached.contains(each)
                    || each.name().equals(method.name())
                    || !each.owner().equals(method.owner()));
  }

  private static Finding report(
      Retention retention, List<Release> ends, Lookup lookup, Program program) {
    FieldInfo field = retention.field();
    String method = lookup.site().executable().display();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    Report report =
        Report.on(TwinReleaseForgotten.INFO, tier, field)
            .because(
                Evidence.Role.HOLDER,
                field.name() + " holds what is waited for",
                Report.place(field))
            .because(Evidence.Role.LIFETIME, retention.lifetimeReason());
    retention.growths().stream()
        .limit(1)
        .forEach(
            each ->
                report.because(
                    Evidence.Role.GROWTH,
                    each.site().executable().display() + " adds an entry",
                    each.site()));
    for (Release each : ends) {
      report.because(
          Evidence.Role.RELEASE,
          each.site().executable().display() + " ends an entry and removes it",
          each.site());
    }
    return report
        .because(Evidence.Role.RELEASE, method + " ends an entry and leaves it", lookup.site())
        .because(Evidence.Role.REPAIR, "Remove the entry there too")
        .repairedBy(ReadRepair.of(retention, lookup.site().executable(), program))
        .saying(
            field.name()
                + " keeps its entry when "
                + method
                + " ends it: the entry is looked up at line "
                + lookup.site().line()
                + " and stays, while "
                + ends.get(0).site().executable().display()
                + " and its like remove it. Call remove() there instead of get().");
  }
}
