package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.CacheBuilderModel;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Relocated;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows cache builders from {@code build()} back to where they begin: through fluent chains,
 * local variables configured over several statements, conditionals and helper methods.
 */
final class CacheChains {
  private static final int MAX_STEPS = 200;
  private static final String MAP = "java.util.Map";
  private static final Set<String> MAXIMA =
      Set.of(String.valueOf(Integer.MAX_VALUE), String.valueOf(Long.MAX_VALUE));

  private final Catalog catalog;
  private final Facts facts;
  private final CallGraph graph;
  private final Map<Variable.OfLocal, List<CallSite>> callsOnLocal = new HashMap<>();
  private final Map<Variable.OfLocal, List<CallSite>> callsWithLocal = new HashMap<>();
  private final Map<FieldKey, List<Expression>> fieldValues = new HashMap<>();
  private final IdentityHashMap<Expression, CallSite> siteOf = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, CallSite> callOn = new IdentityHashMap<>();

  CacheChains(Catalog catalog, Facts facts, CallGraph graph) {
    this.catalog = catalog;
    this.facts = facts;
    this.graph = graph;
    for (CallSite call : facts.calls) {
      siteOf.put(call.node(), call);
      if (call.receiver() instanceof Expression.Call) {
        callOn.put(call.receiver(), call);
      }
      String path = call.site().executable().owner().unit().path();
      if (call.receiver() instanceof Expression.LocalAccess access) {
        callsOnLocal
            .computeIfAbsent(
                new Variable.OfLocal(path, access.local().id()), l -> new ArrayList<>())
            .add(call);
      }
      for (Expression argument : call.arguments()) {
        if (argument instanceof Expression.LocalAccess access) {
          callsWithLocal
              .computeIfAbsent(
                  new Variable.OfLocal(path, access.local().id()), l -> new ArrayList<>())
              .add(call);
        }
      }
    }
    facts.writes.forEach(
        write ->
            fieldValues.computeIfAbsent(write.field(), f -> new ArrayList<>()).add(write.value()));
  }

  /** All caches built in the sources, in source order. */
  List<CacheChain> all() {
    List<CacheChain> found = new ArrayList<>();
    for (CallSite call : facts.calls) {
      if (call.node() instanceof Expression.Call build) {
        of(build, call.site()).ifPresent(found::add);
      }
      taking(call).ifPresent(found::add);
      made(call).ifPresent(found::add);
    }
    return found;
  }

  /** The chain that {@code build} ends, if it does end one. */
  Optional<CacheChain> of(Expression.Call build, Site site) {
    if (build.receiver() == null) {
      return Optional.empty();
    }
    for (CacheBuilderModel model : catalog.builders()) {
      if (model.build().contains(build.method().name())) {
        Tracing tracing = new Tracing(model, site.executable());
        tracing.follow(build.receiver());
        boolean typed = isOf(model, build.method().owner()) || isOf(model, build.receiver().type());
        if (typed || tracing.sawStart) {
          return Optional.of(tracing.chain(build, site, false));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(CacheBuilderModel model, TypeRef type) {
    return Relocated.original(type.name()).equals(model.type());
  }

  /** The cache that {@code call} makes of a builder it is given. */
  private Optional<CacheChain> taking(CallSite call) {
    for (CacheBuilderModel model : catalog.builders()) {
      for (Map.Entry<String, Integer> taker : model.takenBy().entrySet()) {
        if (taker.getValue() < call.arguments().size() && isCallOf(taker.getKey(), call)) {
          Tracing tracing = new Tracing(model, call.site().executable());
          tracing.follow(call.arguments().get(taker.getValue()));
          if (tracing.sawStart) {
            return Optional.of(tracing.chain(call.node(), call.site(), true));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The cache that {@code call} creates, if it is of a class that has no limit to set. A map that
   * it is given may have one.
   */
  private Optional<CacheChain> made(CallSite call) {
    if (!(call.node() instanceof Expression.New creation)
        || creation.body() != null
        || creation.arguments().stream()
            .anyMatch(each -> !each.type().resolved() || catalog.isA(each.type(), MAP))) {
      return Optional.empty();
    }
    return catalog.builders().stream()
        .filter(model -> model.made().contains(creation.type().name() + "#new"))
        .findFirst()
        .map(model -> new Tracing(model, call.site().executable()))
        .map(tracing -> tracing.chain(creation, call.site(), false));
  }

  private boolean isCallOf(String signature, CallSite call) {
    int hash = signature.indexOf('#');
    String type = signature.substring(0, hash);
    String name = signature.substring(hash + 1);
    if (call.node() instanceof Expression.New creation) {
      return name.equals("new") && creation.type().name().equals(type);
    }
    return call.method().name().equals(name)
        && (catalog.isA(call.method().owner(), type)
            || call.receiver() != null && catalog.isA(call.receiver().type(), type));
  }

  private final class Tracing {
    private final CacheBuilderModel model;
    private final Executable executable;
    private final Set<String> configured = new TreeSet<>();
    private final Set<String> unlimited = new TreeSet<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean complete = true;
    private boolean sawStart;
    private int steps;

    Tracing(CacheBuilderModel model, Executable executable) {
      this.model = model;
      this.executable = executable;
    }

    CacheChain chain(Expression end, Site site, boolean registered) {
      return new CacheChain(model, end, configured, unlimited, registered, complete, site);
    }

    void follow(@Nullable Expression builder) {
      follow(builder, executable);
    }

    private void follow(@Nullable Expression builder, Executable in) {
      if (++steps > MAX_STEPS) {
        complete = false;
      } else if (builder instanceof Expression.Call call) {
        followCall(call, in);
      } else if (builder instanceof Expression.LocalAccess access) {
        followLocal(access.local(), in);
      } else if (builder instanceof Expression.FieldAccess field) {
        followField(FieldKey.of(field), in);
      } else if (builder instanceof Expression.Cast cast) {
        follow(cast.value(), in);
      } else if (builder instanceof Expression.Assign assign) {
        follow(assign.value(), in);
      } else if (builder instanceof Expression.Conditional
          || builder instanceof Expression.SwitchValue) {
        builder.alternatives().forEach(each -> follow(each, in));
      } else if (builder instanceof Expression.New creation) {
        String made =
            Relocated.original(
                creation.body() == null
                    ? creation.type().name()
                    : creation.constructor().owner().name());
        boolean start = model.start().contains(made + "#new");
        start(made + "#new", creation.arguments());
        sawStart |= start;
        complete &= start;
      } else {
        complete = false;
      }
    }

    private void followCall(Expression.Call call, Executable in) {
      MethodRef method = call.method();
      String signature = Relocated.original(method.owner().name()) + "#" + method.name();
      if (model.start().contains(signature)) {
        start(signature, call.arguments());
        sawStart = true;
      } else if (model.from().contains(signature)) {
        sawStart = true;
        complete = false;
      } else if (call.receiver() != null && !isHelper(call)) {
        configure(method.name(), call.arguments());
        follow(call.receiver(), in);
      } else {
        followHelper(call, in);
      }
    }

    private void configure(String method, List<Expression> arguments) {
      boolean none = !arguments.isEmpty() && saysNoLimit(arguments.get(0));
      (none ? unlimited : configured).add(method);
    }

    /** A start that takes the size counts as the first of the methods that set it. */
    private void start(String signature, List<Expression> arguments) {
      if (model.sized().contains(signature)
          && !arguments.isEmpty()
          && arguments.stream().noneMatch(this::saysNoLimit)) {
        configured.addAll(model.size());
      }
    }

    /** Whether the limit set is the largest number there is, or what the library takes for none. */
    private boolean saysNoLimit(Expression argument) {
      if (argument instanceof Expression.Call call) {
        String signature = call.method().owner().name() + "#" + call.method().name();
        return model.noLimit().contains(signature)
            || call.arguments().stream().anyMatch(this::saysNoLimit);
      }
      if (argument instanceof Expression.Operation operation && operation.operands().size() == 1) {
        return operation.operator().equals("-")
            && operation.operands().get(0) instanceof Expression.Literal literal
            && model.noLimit().contains("-" + literal.value());
      }
      return argument instanceof Expression.Literal literal
              && (MAXIMA.contains(literal.value()) || model.noLimit().contains(literal.value()))
          || argument instanceof Expression.FieldAccess field && field.name().equals("MAX_VALUE");
    }

    /** Whether the method belongs to the sources rather than to the builder. */
    private boolean isHelper(Expression.Call call) {
      CallSite site = siteOf.get(call);
      return site != null && !graph.targetsOf(site).isEmpty() && call.method().resolved();
    }

    private void followHelper(Expression.Call call, Executable in) {
      CallSite site = siteOf.get(call);
      List<Executable> targets = site == null ? List.of() : graph.targetsOf(site);
      complete &= !targets.isEmpty();
      for (Executable target : targets) {
        if (seen.add(target)) {
          facts
              .returns
              .getOrDefault(target.id(), List.of())
              .forEach(returned -> follow(returned.value(), target));
        }
      }
      // A helper that takes the builder hands it back configured.
      for (Expression argument : call.arguments()) {
        if (argument.type().name().equals(model.type()) && seen.add(argument)) {
          follow(argument, in);
        }
      }
    }

    private void followField(FieldKey field, Executable in) {
      if (seen.add(field)) {
        List<Expression> values = fieldValues.getOrDefault(field, List.of());
        complete = false;
        values.forEach(value -> follow(value, in));
      }
    }

    private void followLocal(Local local, Executable in) {
      Variable.OfLocal variable = new Variable.OfLocal(in.owner().unit().path(), local.id());
      if (!seen.add(variable)) {
        return;
      }
      for (CallSite call : callsOnLocal.getOrDefault(variable, List.of())) {
        configure(call.method().name(), call.arguments());
        addFluentCalls(call);
      }
      for (CallSite call : callsWithLocal.getOrDefault(variable, List.of())) {
        if (model.takenBy().keySet().stream().anyMatch(taker -> isCallOf(taker, call))) {
          continue;
        }
        List<Executable> targets = graph.targetsOf(call);
        complete &= !targets.isEmpty();
        for (Executable target : targets) {
          int index = indexOf(call, local);
          if (index >= 0 && index < target.parameters().size()) {
            followLocal(target.parameters().get(index), target);
          }
        }
      }
      List<Expression> values = facts.localValues.getOrDefault(variable, List.of());
      if (values.isEmpty()) {
        followCallers(local, in);
      }
      values.forEach(value -> follow(value, in));
    }

    /** The calls that go on from {@code first} within one statement: {@code b.a().c()}. */
    private void addFluentCalls(CallSite first) {
      for (CallSite at = callOn.get(first.node()); at != null; at = callOn.get(at.node())) {
        configure(at.method().name(), at.arguments());
      }
    }

    private void followCallers(Local parameter, Executable in) {
      int index = in.parameters().indexOf(parameter);
      List<CallSite> callers = graph.callersOf(in);
      if (index < 0 || callers.isEmpty() || graph.isOpenToOthers(in)) {
        complete = false;
      }
      for (CallSite call : callers) {
        if (index >= 0 && index < call.arguments().size()) {
          follow(call.arguments().get(index), call.site().executable());
        }
      }
    }

    private static int indexOf(CallSite call, Local local) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (call.arguments().get(i) instanceof Expression.LocalAccess access
            && access.local().id() == local.id()) {
          return i;
        }
      }
      return -1;
    }
  }
}
