package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.release.Enrolment;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An object enters itself in another's holder, and one of the ways to end it leaves it there. */
final class EndLeavesEntry {
  private static final int MAX_ASKED = 200;
  private static final int MAX_CALLERS = 4;
  private static final Set<String> PAUSES = Set.of("stop", "disconnect", "deactivate", "detach");

  private final Program program;

  private EndLeavesEntry(Program program) {
    this.program = program;
  }

  static void check(Program program, Consumer<Finding> sink) {
    EndLeavesEntry check = new EndLeavesEntry(program);
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest()
          && retention.bounds().isEmpty()
          && retention.releases().stream().anyMatch(Release::inOperation)
          && retention.releases().stream().noneMatch(EndLeavesEntry::takesNext)) {
        Set<ClassInfo> seen = new HashSet<>();
        for (Enrolment each : Enrolment.in(retention, program)) {
          if (seen.add(each.member())) {
            check.judge(retention, each).ifPresent(sink);
          }
        }
      }
    }
  }

  private Optional<Finding> judge(Retention holder, Enrolment enrolment) {
    ClassInfo member = enrolment.member();
    ClassInfo owner = holder.field().owner();
    if (member.equals(owner) && !holder.field().node().isStatic() || makesOwner(member, owner)) {
      return Optional.empty();
    }
    Set<Executable> releasing = new LinkedHashSet<>();
    holder.releases().forEach(each -> releasing.add(each.site().executable()));
    List<Executable> tidy = new ArrayList<>();
    List<Executable> untidy = new ArrayList<>();
    for (Executable end : endsOf(member)) {
      Set<Executable> reached = program.reachableFrom(end);
      boolean takesOut = releasing.stream().anyMatch(reached::contains);
      (takesOut ? tidy : untidy).add(end);
    }
    for (Executable end : untidy) {
      if (isCalledAlone(end, releasing, holder, tidy.isEmpty())) {
        return Optional.of(report(holder, enrolment, end, tidy));
      }
    }
    return Optional.empty();
  }

  /** Whether the holder is a queue, whose entries end as they are worked off. */
  private static boolean takesNext(Release release) {
    return release.kind() == Release.Kind.ONE && release.inOperation();
  }

  /** What ends an object; a stop beside a close is a pause. */
  private List<Executable> endsOf(ClassInfo member) {
    List<Executable> ends = EndOfLife.endsOf(member, program);
    List<Executable> lasting = ends.stream().filter(each -> !PAUSES.contains(each.name())).toList();
    return lasting.isEmpty() ? ends : lasting;
  }

  /** Whether objects of {@code member} make the one that holds them, so that both end together. */
  private boolean makesOwner(ClassInfo member, ClassInfo owner) {
    return program.callsWithin(member).stream()
        .anyMatch(
            each ->
                each.node() instanceof Expression.New made
                    && made.type().name().equals(owner.name()));
  }

  /** Whether some way to {@code end} neither takes the entry out nor ends the holder. */
  private boolean isCalledAlone(
      Executable end, Set<Executable> releasing, Retention holder, boolean offered) {
    Set<Executable> seen = new HashSet<>(Set.of(end));
    List<Executable> frontier = List.of(end);
    for (int hop = 0; hop < MAX_CALLERS; hop++) {
      List<Executable> next = new ArrayList<>();
      for (Executable each : frontier) {
        List<CallSite> calls = callsByName(each);
        if (calls.isEmpty() && (hop > 0 || offered) && isOffered(each)) {
          return true;
        }
        for (CallSite call : calls) {
          Executable caller = call.site().executable();
          if (!seen.add(caller)) {
            continue;
          }
          if (seen.size() > MAX_ASKED) {
            // A name that so many call by is called for other things as well.
            return false;
          }
          boolean safe =
              caller.owner().isTest()
                  || endsHolder(caller, holder)
                  || program.reachableFrom(caller).stream().anyMatch(releasing::contains);
          if (!safe) {
            next.add(caller);
          }
        }
      }
      frontier = next;
    }
    return !frontier.isEmpty();
  }

  /** The calls of {@code method} that name a class of the sources. */
  private List<CallSite> callsByName(Executable method) {
    return program.callGraph().callersOf(method).stream()
        .filter(each -> program.world().classNamed(each.method().owner().name()) != null)
        .toList();
  }

  private boolean endsHolder(Executable caller, Retention holder) {
    ClassInfo owner = holder.field().owner();
    return caller.owner().outermost().equals(owner.outermost())
        && (EndOfLife.isEnd(caller)
            || program.phaseOf(new Site(caller, caller.owner().node().nameRange(), null), null)
                == Phase.TEARDOWN);
  }

  private static boolean isOffered(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD
        && (method.has(Modifier.PUBLIC) || method.has(Modifier.PROTECTED));
  }

  private Finding report(
      Retention holder, Enrolment enrolment, Executable end, List<Executable> tidy) {
    String name = holder.field().name();
    String who = enrolment.member().simpleName();
    String owner = holder.field().owner().simpleName();
    Release release =
        holder.releases().stream().filter(Release::inOperation).findFirst().orElseThrow();
    String undoing = release.site().executable().display();
    Report report =
        (tidy.isEmpty()
                ? Report.on(TwinReleaseForgotten.INFO, Tier.INFO, holder.field())
                : Report.on(TwinReleaseForgotten.INFO, Tier.INFO, end))
            .because(
                Evidence.Role.HOLDER,
                name + " of " + owner + " holds every " + who,
                Report.place(holder.field()))
            .because(Evidence.Role.LIFETIME, holder.lifetimeReason())
            .because(
                Evidence.Role.GROWTH,
                enrolment.through().executable().display() + " enters the " + who,
                enrolment.through())
            .because(Evidence.Role.RELEASE, undoing + " takes an entry out", release.site())
            .because(
                Evidence.Role.RELEASE,
                end.display() + " ends a " + who + " and does not reach it",
                Report.place(end))
            .because(Evidence.Role.REPAIR, "Take the entry out in " + end.display() + " as well");
    return report.saying(
        name
            + " of "
            + owner
            + " keeps a "
            + who
            + " after its "
            + end.display()
            + ": "
            + enrolment.through().executable().display()
            + " enters it at line "
            + enrolment.through().line()
            + ", and only "
            + undoing
            + " takes it out, which "
            + end.display()
            + " does not reach"
            + (tidy.isEmpty() ? "" : " although " + tidy.get(0).display() + " does")
            + ". Take the entry out there as well.");
  }
}
