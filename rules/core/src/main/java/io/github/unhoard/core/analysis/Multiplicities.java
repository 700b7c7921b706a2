package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many objects there are of a class, by where the sources make them: in a field that a null
 * check guards, in the constructor of what is made once itself, or wherever code is called.
 */
final class Multiplicities {
  private static final int MAX_HOPS = 6;
  private static final int MAX_CALLERS = 20;

  /** What the platform calls once, to start a program or an agent. */
  private static final Set<String> STARTS = Set.of("main", "premain", "agentmain");

  private final World world;
  private final CallGraph graph;
  private final Guards guards;
  private final Phases phases;
  private final PhaseNames names;
  private final Lifetimes lifetimes;
  private final Map<String, List<CallSite>> creations = new HashMap<>();
  private final Map<Executable, Set<FieldKey>> filled = new HashMap<>();
  private final Set<FieldKey> emptied = new HashSet<>();
  private final Map<String, Multiplicity> known = new HashMap<>();

  Multiplicities(
      World world,
      Facts facts,
      CallGraph graph,
      Guards guards,
      Phases phases,
      PhaseNames names,
      Lifetimes lifetimes) {
    this.world = world;
    this.graph = graph;
    this.guards = guards;
    this.phases = phases;
    this.names = names;
    this.lifetimes = lifetimes;
    facts.calls.forEach(this::note);
    facts.writes.forEach(this::note);
  }

  private void note(CallSite call) {
    boolean made =
        call.node() instanceof Expression.New
            || call.isReference() && BodyWalker.isConstructor(call.method());
    if (made && !call.site().executable().owner().isTest()) {
      String type =
          call.node() instanceof Expression.New each
              ? each.type().name()
              : call.method().owner().name();
      creations.computeIfAbsent(type, t -> new ArrayList<>()).add(call);
    }
  }

  private void note(Facts.FieldWrite write) {
    Executable method = write.site().executable();
    boolean lowered =
        write.value() instanceof Expression.Literal flag && flag.value().equals("false");
    if (!write.value().isNull() && !lowered) {
      filled.computeIfAbsent(method, m -> new HashSet<>()).add(write.field());
    } else if (!write.declaration() && (lowered || names.phaseOf(method) != Phase.TEARDOWN)) {
      emptied.add(write.field());
    }
  }

  Multiplicity of(ClassInfo owner) {
    Multiplicity before = known.get(owner.name());
    if (before == null) {
      before = new Search().of(owner, 0);
      known.put(owner.name(), before);
    }
    return before;
  }

  /** Whether a loop waits for something rather than going through what there is. */
  private static boolean mayGoOn(Context.Frame frame) {
    return frame instanceof Context.Frame.Repeat repeat
        && repeat.loop() instanceof Statement.Loop loop
        && loop.updates().isEmpty();
  }

  /** How often {@code site} is reached; what a loop does there is done once. */
  Multiplicity of(Site site) {
    Executable method = site.executable();
    boolean perObject =
        !guards.runsOncePerProcess(site) && (guards.runsOnce(site) || isOfStart(method));
    Multiplicity reached = new Search().reached(site, 0);
    return perObject
            && reached == Multiplicity.PERHAPS_ONE
            && of(method.owner().outermostInstance()) == Multiplicity.UNKNOWN
        ? Multiplicity.UNKNOWN
        : reached;
  }

  private static boolean isStartOfProcess(Executable method) {
    return STARTS.contains(method.name())
        || method.parameters().stream()
            .anyMatch(each -> each.type().simpleName().equals("Instrumentation"));
  }

  private boolean isOfStart(Executable method) {
    return method.kind() != MethodNode.Kind.METHOD || names.phaseOf(method) == Phase.STARTUP;
  }

  /** One question. What leads back to itself adds nothing. */
  private final class Search {
    private final Map<Object, Multiplicity> seen = new HashMap<>();

    Multiplicity of(ClassInfo owner, int hops) {
      if (hops > MAX_HOPS) {
        return Multiplicity.UNKNOWN;
      }
      Multiplicity before = seen.putIfAbsent(owner, Multiplicity.ONE);
      if (before != null) {
        return before;
      }
      List<CallSite> sites = new ArrayList<>(creations.getOrDefault(owner.name(), List.of()));
      for (String each : world.descendants(owner.name())) {
        sites.addAll(creations.getOrDefault(each, List.of()));
      }
      Multiplicity most = sites.isEmpty() ? Multiplicity.UNKNOWN : ofAll(sites, hops);
      seen.put(owner, most);
      return most;
    }

    private Multiplicity ofAll(List<CallSite> sites, int hops) {
      Multiplicity most = Multiplicity.ONE;
      for (CallSite each : sites) {
        most = most.or(each.isReference() ? Multiplicity.MANY : at(each.site(), hops));
      }
      return most;
    }

    /** How often {@code site} runs. */
    private Multiplicity at(Site site, int hops) {
      return Context.inLoop(site.context()) && !guards.runsOnce(site)
          ? Multiplicity.MANY
          : reached(site, hops);
    }

    private Multiplicity reached(Site site, int hops) {
      Executable executable = site.executable();
      if (guards.runsOnce(site)) {
        boolean again =
            filled.getOrDefault(executable, Set.of()).stream().anyMatch(emptied::contains);
        return again
            ? Multiplicity.MANY
            : guards.runsOncePerProcess(site)
                ? Multiplicity.ONE
                : perObjectOf(executable.owner(), hops);
      }
      boolean deferred = Context.isWithin(Context.Frame.Deferred.class, site.context());
      if (deferred && !isStartOfProcess(executable)
          || Context.frames(site.context()).stream().anyMatch(Multiplicities::mayGoOn)) {
        return Multiplicity.MANY;
      }
      if (executable.kind() == MethodNode.Kind.STATIC_INITIALIZER
          || isStartOfProcess(executable)
          || phases.isStaticOnly(executable)) {
        return Multiplicity.ONE;
      }
      return isOfStart(executable)
          ? perObjectOf(executable.owner(), hops)
          : byCallers(executable, hops);
    }

    private Multiplicity perObjectOf(ClassInfo inner, int hops) {
      ClassInfo owner = inner.outermostInstance();
      if (lifetimes.ofInstances(owner).lifetime().compareTo(Lifetime.SINGLETON) <= 0) {
        return Multiplicity.ONE;
      }
      Multiplicity outer = of(owner, hops + 1);
      return outer == Multiplicity.UNKNOWN ? Multiplicity.PERHAPS_ONE : outer;
    }

    private Multiplicity byCallers(Executable method, int hops) {
      List<CallSite> callers =
          graph.callersOf(method).stream()
              .filter(each -> !each.site().executable().owner().isTest())
              .filter(each -> !each.site().executable().equals(method))
              .toList();
      if (callers.isEmpty() && !graph.overridesSomething(method)) {
        return Multiplicity.UNKNOWN;
      }
      if (hops > MAX_HOPS || callers.isEmpty() || callers.size() > MAX_CALLERS) {
        return Multiplicity.MANY;
      }
      Multiplicity before = seen.putIfAbsent(method, Multiplicity.ONE);
      if (before != null) {
        return before;
      }
      Multiplicity least =
          graph.isOpenToOthers(method) ? Multiplicity.PERHAPS_ONE : Multiplicity.ONE;
      Multiplicity most = least.or(ofAll(callers, hops + 1));
      seen.put(method, most);
      return most;
    }
  }
}
