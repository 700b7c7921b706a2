package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges each adding call: how many entries, when, and in which idiom. */
final class Growths {
  private static final Set<String> FILLING =
      Set.of("computeIfAbsent", "putIfAbsent", "get", "getUnchecked");

  /** Methods whose result is the receiver in another spelling. */
  private static final Set<String> SPELLINGS =
      Set.of("toLowerCase", "toUpperCase", "trim", "strip", "intern", "toString");

  private final Catalog catalog;
  private final Facts facts;
  private final KeyOrigins origins;
  private final PassingPhases passing;
  private final Guards guards;
  private final Map<FieldKey, Set<Executable>> readers = new HashMap<>();

  Growths(
      Catalog catalog,
      World world,
      Facts facts,
      CallGraph graph,
      Phases phases,
      Aliases aliases,
      Guards guards) {
    this.catalog = catalog;
    this.facts = facts;
    this.origins = new KeyOrigins(catalog, world, facts, graph);
    this.passing = new PassingPhases(catalog, graph, aliases, phases, guards);
    this.guards = guards;
    for (Operation operation : facts.operations) {
      if (operation.kind() == Effect.Kind.READ) {
        for (Operand operand : operation.subject()) {
          aliases
              .of(operand)
              .forEach(
                  place ->
                      readers
                          .computeIfAbsent(place.field(), f -> new HashSet<>())
                          .add(operation.site().executable()));
        }
      }
    }
  }

  KeyOrigin originOfType(io.github.unhoard.core.tree.TypeRef type) {
    return origins.ofType(type);
  }

  KeyOrigin originOf(Expression expression, Site site) {
    return origins.of(expression, site.executable());
  }

  Growth of(Operation operation, int depth, FieldInfo holder) {
    Site site = operation.site();
    KeyOrigin origin = origins.of(operation.key(), site.executable());
    if (origin == KeyOrigin.OPEN && depth == 0 && !operation.bulk()) {
      origin = byHolderType(holder);
    }
    Phase phase = passing.phaseAt(site, holder);
    if (phase == Phase.OPERATION && isOfParameters(operation)) {
      phase = passing.phaseOf(site.executable(), holder);
    }
    String called = operation.node() instanceof Expression.Call call ? call.method().name() : "";
    boolean memo =
        FILLING.contains(called)
            || readers.getOrDefault(holder.key(), Set.of()).contains(site.executable());
    return new Growth(
        operation.node(),
        operation.key(),
        operation.value(),
        depth,
        origin,
        phase,
        guards.limitsSize(site),
        memo && depth == 0,
        isRegistration(operation),
        site);
  }

  /** Whether the holder is reached through a parameter only. */
  private static boolean isOfParameters(Operation operation) {
    List<Integer> parameters =
        operation.site().executable().parameters().stream().map(Local::id).toList();
    return !operation.subject().isEmpty()
        && operation.subject().stream()
            .allMatch(
                each ->
                    each.variable() instanceof Variable.OfLocal local
                        && parameters.contains(local.id()));
  }

  private KeyOrigin byHolderType(FieldInfo holder) {
    return holder.node().type().arguments().isEmpty()
        ? KeyOrigin.OPEN
        : origins.ofType(holder.node().type().arguments().get(0));
  }

  /** Whether the method only stores parameters of its own, as {@code register(name, handler)}. */
  private boolean isRegistration(Operation operation) {
    Executable executable = operation.site().executable();
    String name = executable.name().toLowerCase(Locale.ROOT);
    if (executable.kind() != MethodNode.Kind.METHOD
        || catalog.names("registrationVerbs").stream().noneMatch(name::startsWith)) {
      return false;
    }
    Expression stored = operation.value() != null ? operation.value() : operation.key();
    return stored != null && isParameter(stored, executable, 0);
  }

  /** A parameter, in another spelling or not. */
  private boolean isParameter(Expression stored, Executable executable, int hops) {
    if (stored instanceof Expression.Call call
        && call.receiver() != null
        && SPELLINGS.contains(call.method().name())) {
      return isParameter(call.receiver(), executable, hops);
    }
    if (!(stored instanceof Expression.LocalAccess access)) {
      return false;
    }
    if (executable.parameters().stream().map(Local::id).anyMatch(id -> id == access.local().id())) {
      return true;
    }
    List<Expression> values =
        facts.localValues.getOrDefault(
            new Variable.OfLocal(executable.owner().unit().path(), access.local().id()), List.of());
    return hops == 0 && values.size() == 1 && isParameter(values.get(0), executable, 1);
  }

  /** Whether a computing lambda can return null, which takes the entry out. */
  boolean returnsNull(Operation operation) {
    if (!(operation.node() instanceof Expression.Call call)
        || call.method().name().equals("computeIfAbsent")) {
      return false;
    }
    return call.arguments().stream()
        .anyMatch(each -> each instanceof Expression.Lambda lambda && yieldsNull(lambda.body()));
  }

  private static boolean yieldsNull(Node node) {
    if (node instanceof Statement.Return result) {
      return mayBeNull(result.value());
    }
    return !(node instanceof Expression) && node.children().stream().anyMatch(Growths::yieldsNull);
  }

  private static boolean mayBeNull(@Nullable Expression value) {
    return value != null && value.alternatives().stream().anyMatch(Expression::isNull);
  }
}
