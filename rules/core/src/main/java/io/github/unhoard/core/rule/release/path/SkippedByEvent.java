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
import io.github.unhoard.core.tree.MethodNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An entry waits for an event: an answer, an acknowledgement. The event is all that takes it out,
 * and where work fails or is given up it never comes.
 */
final class SkippedByEvent {
  private static final int MAX_CALLERS = 3;
  private static final Pattern EVENT =
      Pattern.compile(
          "(\\w*(Response|Reply|Replied|Answer|Ack|Acked|Acknowledged?|Received|Completion|Completed|Success"
              + "|Succeeded|Arrived|Confirm|Confirmed|Delivered)|on\\w*(Added|Result)|(on)?(ack|response|reply|received|replied|answered?))"
              + "(?![a-z])\\w*");
  private static final Pattern OTHER_END =
      Pattern.compile(
          "\\w*(time|expir|cancel|fail|error|exception|abort|reject|clos|disconnect|inactive|remov|delet|evict"
              + "|purg|clean|destroy|discard|drop|invalidat|reset|stop|shut|terminat|lost|finally|nack|interrupt"
              + "|release|dispose|unregister|forget|flush|clear|finish|(?-i:End|\\bend))\\w*",
          Pattern.CASE_INSENSITIVE);

  private SkippedByEvent() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    Set<Executable> adding = new HashSet<>();
    growths.forEach(each -> adding.add(each.site().executable()));
    boolean byEvent =
        !retention.borrowed()
            && retention.releases().stream()
                .allMatch(
                    each ->
                        !each.inOperation()
                            || each.kind() == Release.Kind.PER_ENTRY
                                && isEvent(each.site(), adding, program));
    return byEvent
        ? Optional.of(report(retention, growths.get(0), releases.get(0)))
        : Optional.empty();
  }

  private static boolean isEvent(Site site, Set<Executable> adding, Program program) {
    String told = toldBy(site);
    if (!EVENT.matcher(told).matches() || OTHER_END.matcher(told).matches()) {
      return false;
    }
    Executable method = site.executable();
    return method.isConstructorLike()
        || !adding.contains(method) && !hasOtherEnd(method, adding, program);
  }

  /** What tells of the event: the lambda's interface, or the method. */
  private static String toldBy(Site site) {
    for (Context.Frame frame : Context.frames(site.context())) {
      if (frame instanceof Context.Frame.Deferred deferred) {
        return deferred.lambda().type().simpleName();
      }
      if (frame instanceof Context.Frame.Finally || frame instanceof Context.Frame.Caught) {
        return "";
      }
    }
    return site.executable().name();
  }

  /** Whether what adds, or anything named for another end, may come to {@code method}. */
  private static boolean hasOtherEnd(Executable method, Set<Executable> adding, Program program) {
    Set<Executable> seen = new HashSet<>(Set.of(method));
    List<Executable> frontier = List.of(method);
    for (int hop = 0; hop < MAX_CALLERS; hop++) {
      List<Executable> next = new ArrayList<>();
      for (Executable each : frontier) {
        for (CallSite call : program.callGraph().callersOf(each)) {
          Executable caller = call.site().executable();
          boolean other =
              adding.contains(caller)
                  || caller.kind() == MethodNode.Kind.METHOD
                      && OTHER_END.matcher(caller.name()).matches();
          if (other || Context.isWithin(Context.Frame.Caught.class, call.site().context())) {
            return true;
          }
          if (seen.add(caller)) {
            next.add(caller);
          }
        }
      }
      frontier = next;
    }
    return false;
  }

  private static Finding report(Retention retention, Growth growth, Release release) {
    String name = retention.field().name();
    String told = toldBy(release.site());
    String event = told.equals(release.site().executable().name()) ? told + "()" : "the " + told;
    return ReleaseSkippedOnFailure.about(retention, Tier.INFO)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(Evidence.Role.RELEASE, "only " + event + " takes entries out", release.site())
        .because(Evidence.Role.RELEASE, "nothing does when that never comes")
        .because(Evidence.Role.REPAIR, "Remove it on failure and time-out too, or let it expire")
        .saying(
            name
                + " keeps the entries for which "
                + event
                + " at line "
                + release.site().line()
                + " never comes: "
                + Wording.growth(growth)
                + ", and nothing removes it on failure, time-out or close. Remove it there too,"
                + " or let entries expire.");
  }
}
