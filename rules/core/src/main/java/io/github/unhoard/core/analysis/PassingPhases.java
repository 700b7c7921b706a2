package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When a holder gains entries, also where a method fills whatever holder its callers give it. */
final class PassingPhases {
  private static final int MAX_HOPS = 3;

  private final Catalog catalog;
  private final CallGraph graph;
  private final Aliases aliases;
  private final Phases phases;
  private final Guards guards;
  private final Map<Executable, Map<FieldKey, Phase>> known = new HashMap<>();

  PassingPhases(Catalog catalog, CallGraph graph, Aliases aliases, Phases phases, Guards guards) {
    this.catalog = catalog;
    this.graph = graph;
    this.aliases = aliases;
    this.phases = phases;
    this.guards = guards;
  }

  /** When {@code site} acts on {@code holder}, guards that let it run once counted in. */
  Phase phaseAt(Site site, FieldInfo holder) {
    Phase phase = phases.of(site, holder);
    boolean once =
        phase == Phase.OPERATION
            && (holder.node().isStatic() ? guards.runsOncePerProcess(site) : guards.runsOnce(site));
    return once ? Phase.STARTUP : phase;
  }

  /** A method that fills what it is given fills {@code holder} when that is given. */
  Phase phaseOf(Executable method, FieldInfo holder) {
    return phaseOf(method, holder, 0);
  }

  /** A method that hands on to itself, or is asked again on the way, adds nothing new. */
  private Phase phaseOf(Executable method, FieldInfo holder, int hops) {
    Map<FieldKey, Phase> phasesOf = known.computeIfAbsent(method, m -> new HashMap<>());
    Phase before = phasesOf.putIfAbsent(holder.key(), Phase.OPERATION);
    if (before == null) {
      phasesOf.put(holder.key(), byCallers(method, holder, hops));
    }
    return phasesOf.getOrDefault(holder.key(), Phase.OPERATION);
  }

  private Phase byCallers(Executable method, FieldInfo holder, int hops) {
    Phase result = null;
    for (CallSite call : graph.callersOf(method)) {
      List<Expression> given =
          call.arguments().stream().filter(each -> mayBe(each, call, holder)).toList();
      if (!given.isEmpty() || call.isReference()) {
        Phase each = phaseAt(call.site(), holder);
        if (each == Phase.OPERATION && hops < MAX_HOPS && areParameters(given, call)) {
          each = phaseOf(call.site().executable(), holder, hops + 1);
        }
        boolean early = each == Phase.INITIALIZATION || each == Phase.STARTUP;
        if (!early || call.isReference()) {
          return Phase.OPERATION;
        }
        result = each;
      }
    }
    return result == null ? Phase.OPERATION : result;
  }

  private boolean mayBe(Expression argument, CallSite call, FieldInfo holder) {
    Values values = new Values(catalog, call.site().executable().owner().unit().path());
    return values.of(argument).stream()
        .flatMap(each -> aliases.of(each).stream())
        .anyMatch(place -> place.field().equals(holder.key()));
  }

  /** Whether the caller hands on but what it was handed itself. */
  private static boolean areParameters(List<Expression> given, CallSite call) {
    return !given.isEmpty()
        && given.stream()
            .allMatch(
                each ->
                    each instanceof Expression.LocalAccess access
                        && call.site().executable().parameters().contains(access.local()));
  }
}
