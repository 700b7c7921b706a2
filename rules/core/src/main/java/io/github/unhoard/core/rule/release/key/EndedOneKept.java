package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A method ends the entry it is given, as others do that take it out, and leaves it in place. */
final class EndedOneKept {
  private static final Set<String> ENDS =
      Set.of("close", "destroy", "dispose", "shutdown", "shutdownNow", "terminate");

  /** Methods that end what they will begin again. */
  private static final Pattern BEGINS_ANEW =
      Pattern.compile(
          "(?i)(re(set|start|connect|load|open|new|fresh|cycle)|pause|suspend|toggle).*");

  private EndedOneKept() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth = retention.openGrowth();
    List<Release> ends = retention.releases().stream().filter(each -> each.inOperation()).toList();
    boolean entryByEntry =
        !ends.isEmpty()
            && ends.stream()
                .allMatch(each -> each.kind() == Release.Kind.PER_ENTRY && each.depth() == 0);
    if (growth.isEmpty() || !entryByEntry || retention.borrowed()) {
      return Optional.empty();
    }
    return program.callsWithin(retention.field().owner()).stream()
        .filter(call -> !call.isReference() && ENDS.contains(call.method().name()))
        .filter(call -> isGiven(call, retention))
        .filter(call -> keeps(call, growth.get(), ends, retention, program))
        .findFirst()
        .map(call -> report(retention, growth.get(), call, ends.get(0), program));
  }

  /** Whether what is ended is a parameter of the type of the entries. */
  private static boolean isGiven(CallSite call, Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    return call.receiver() instanceof Expression.LocalAccess local
        && call.site().executable().parameters().stream()
            .anyMatch(each -> each.id() == local.local().id())
        && !local.type().name().startsWith("java.")
        && arguments.stream().anyMatch(each -> each.name().equals(local.type().name()))
        && !Context.isWithin(Context.Frame.Caught.class, call.site().context());
  }

  private static boolean keeps(
      CallSite call, Growth growth, List<Release> ends, Retention retention, Program program) {
    Executable method = call.site().executable();
    ClassInfo owner = retention.field().owner();
    if (method.kind() != MethodNode.Kind.METHOD
        || !method.owner().equals(owner)
        || method.equals(growth.site().executable())
        || EndOfLife.isEnd(method) && method.parameters().isEmpty()
        || BEGINS_ANEW.matcher(method.name()).matches()) {
      return false;
    }
    Set<Executable> around = new HashSet<>(program.reachableFrom(method));
    Set<Executable> callers = new HashSet<>();
    for (CallSite caller : program.callGraph().callersOf(method)) {
      callers.add(caller.site().executable());
      program.callGraph().callersOf(caller.site().executable()).stream()
          .map(each -> each.site().executable())
          .forEach(callers::add);
    }
    callers.forEach(each -> around.addAll(program.reachableFrom(each)));
    boolean offered = callers.isEmpty() && !method.has(Modifier.PRIVATE);
    return (offered || !callers.isEmpty())
        && ends.stream().noneMatch(each -> around.contains(each.site().executable()))
        && !around.contains(growth.site().executable());
  }

  private static Finding report(
      Retention retention, Growth growth, CallSite call, Release end, Program program) {
    String name = retention.field().name();
    boolean seen =
        call.receiver() != null
            && program.world().classNamed(call.receiver().type().name()) != null;
    Tier tier = seen && retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(retention, growth, tier, name + " holds what is in use")
        .because(
            Evidence.Role.RELEASE,
            end.site().executable().display() + " takes an entry out",
            end.site())
        .because(
            Evidence.Role.RELEASE,
            call.site().executable().display() + " ends one and leaves it there",
            call.site())
        .because(Evidence.Role.REPAIR, "Take it out of " + name + " there too")
        .saying(
            name
                + " keeps an entry that is over: "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(call.site())
                + " calls "
                + call.method().name()
                + "() on the one it is given and leaves it in place, while "
                + end.site().executable().display()
                + " takes it out. Take it out there too.");
  }
}
