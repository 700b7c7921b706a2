package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link of a chain notes what begins, and then passes it to the next link, which may refuse it;
 * what never began is never ended, so the note stays.
 */
final class SkippedByRefusal {
  private static final Pattern BEGINS =
      Pattern.compile("(add|register|open|create|connect|attach|bind|begin|acquire)(\\w*)");
  private static final Pattern ENDS =
      Pattern.compile(
          "(remove|unregister|deregister|close|destroy|disconnect|detach|unbind|end|release)(\\w*)");

  private SkippedByRefusal() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    for (Growth growth : growths) {
      Executable begin = growth.site().executable();
      Optional<Release> end =
          releases.stream().filter(each -> ends(each.site().executable(), begin)).findFirst();
      boolean all = releases.stream().allMatch(each -> ends(each.site().executable(), begin));
      Optional<CallSite> next =
          program.callGraph().callsFrom(begin).stream()
              .filter(each -> passesOn(each, begin, growth))
              .findFirst();
      if (end.isPresent() && all && next.isPresent() && isChained(end.get(), program)) {
        return Optional.of(report(retention, growth, end.get(), next.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean ends(Executable end, Executable begin) {
    Matcher begins = BEGINS.matcher(begin.name());
    Matcher ends = ENDS.matcher(end.name());
    return begin.kind() == MethodNode.Kind.METHOD
        && end.owner().equals(begin.owner())
        && begins.matches()
        && ends.matches()
        && begins.group(2).equals(ends.group(2));
  }

  /** Whether the end is passed on along the same chain, and so depends on the beginning there. */
  private static boolean isChained(Release end, Program program) {
    Executable method = end.site().executable();
    return program.callGraph().callsFrom(method).stream()
        .anyMatch(each -> isToNext(each) && each.method().name().equals(method.name()));
  }

  private static boolean passesOn(CallSite call, Executable begin, Growth growth) {
    return isToNext(call)
        && call.method().name().equals(begin.name())
        && call.arguments().size() == begin.parameters().size()
        && call.site().range().startOffset() > growth.site().range().endOffset()
        && !Context.isWithin(Context.Frame.Protected.class, call.site().context())
        && !Context.isWithin(Context.Frame.Deferred.class, call.site().context());
  }

  private static boolean isToNext(CallSite call) {
    return call.receiver() instanceof Expression.FieldAccess
        || call.receiver() instanceof Expression.This self && self.viaSuper();
  }

  private static Finding report(Retention retention, Growth growth, Release end, CallSite next) {
    String name = retention.field().name();
    String passing = next.method().name() + "() at line " + next.site().line();
    Report report =
        ReleaseSkippedOnFailure.about(retention, ReleaseSkippedOnFailure.tierOf(retention))
            .because(
                Evidence.Role.GROWTH,
                growth.site().executable().display() + " adds an entry",
                growth.site())
            .because(
                Evidence.Role.GROWTH,
                "and then passes on to " + passing + ", which may refuse",
                next.site())
            .because(
                Evidence.Role.RELEASE,
                end.site().executable().display() + " is called for what has begun only",
                end.site())
            .because(Evidence.Role.REPAIR, "Take the entry out in a catch around it");
    return report.saying(
        name
            + " keeps its entry when "
            + passing
            + " throws: "
            + Wording.growth(growth)
            + " before the next in the chain has agreed, and "
            + end.site().executable().display()
            + ", which takes it out, is not called for what never began. Add the entry afterwards,"
            + " or take it out in a catch.");
  }
}
