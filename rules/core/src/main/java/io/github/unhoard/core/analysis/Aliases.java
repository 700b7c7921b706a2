package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which holders a variable may refer to: an inclusion-based, flow- and context-insensitive analysis
 * in the manner of Andersen, with fields told apart by name only (field-based, as in Lhoták's
 * SPARK). Elements of a holder are places of their own, up to {@link Place#MAX_DEPTH}.
 */
final class Aliases {
  /** No variable of real code refers to more holders; beyond it the variable says nothing. */
  private static final int MAX_PLACES = 24;

  private record Edge(Variable to, int depth) {}

  private final Map<Variable, Set<Place>> places = new HashMap<>();
  private final Map<Variable, List<Edge>> edges = new HashMap<>();

  Aliases(World world, Facts facts, CallGraph graph, Catalog catalog) {
    for (Facts.Flow flow : facts.flows) {
      edge(flow.from(), flow.to());
    }
    for (CallSite call : facts.calls) {
      Values values = new Values(catalog, call.site().executable().owner().unit().path());
      for (Executable target : graph.targetsOf(call)) {
        bindArguments(call, target, values);
        // A call names one declaration; what an overriding method returns is its result as well.
        if (!target.id().equals(call.method().id())) {
          edge(
              new Operand(new Variable.OfReturn(target.id()), 0, false),
              new Variable.OfReturn(call.method().id()));
        }
      }
    }
    solve(world);
  }

  private void bindArguments(CallSite call, Executable target, Values values) {
    int count = Math.min(call.arguments().size(), target.parameters().size());
    for (int i = 0; i < count; i++) {
      Local parameter = target.parameters().get(i);
      Variable to = new Variable.OfLocal(target.owner().unit().path(), parameter.id());
      values.of(call.arguments().get(i)).forEach(from -> edge(from, to));
    }
  }

  private void edge(Operand from, Variable to) {
    if (!from.readOnly()) {
      edges
          .computeIfAbsent(from.variable(), v -> new ArrayList<>())
          .add(new Edge(to, from.depth()));
    } else if (from.depth() > 0) {
      edges
          .computeIfAbsent(from.variable(), v -> new ArrayList<>())
          .add(new Edge(to, from.depth()));
    }
  }

  private void solve(World world) {
    Deque<Variable> open = new ArrayDeque<>();
    for (FieldInfo field : world.fields()) {
      Variable variable = new Variable.OfField(field.key());
      places.computeIfAbsent(variable, v -> new LinkedHashSet<>()).add(new Place(field.key(), 0));
      open.add(variable);
    }
    while (!open.isEmpty()) {
      Variable from = open.poll();
      List<Place> known = List.copyOf(places.getOrDefault(from, Set.of()));
      for (Edge edge : edges.getOrDefault(from, List.of())) {
        Set<Place> reached = places.computeIfAbsent(edge.to(), v -> new LinkedHashSet<>());
        boolean grew = false;
        for (Place place : known) {
          grew |= reached.size() < MAX_PLACES && reached.add(place.deeper(edge.depth()));
        }
        if (grew) {
          open.add(edge.to());
        }
      }
    }
  }

  /** The holders that {@code operand} may refer to. */
  Set<Place> of(Operand operand) {
    Set<Place> found = new LinkedHashSet<>();
    places
        .getOrDefault(operand.variable(), Set.of())
        .forEach(place -> found.add(place.deeper(operand.depth())));
    return found;
  }
}
