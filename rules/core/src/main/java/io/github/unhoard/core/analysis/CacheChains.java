package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.CacheBuilderModel;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodRef;
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
        boolean typed =
            build.method().owner().name().equals(model.type())
                || build.receiver().type().name().equals(model.type());
        if (typed || tracing.sawStart) {
          return Optional.of(
              new CacheChain(model, build, tracing.configured, tracing.complete, site));
        }
      }
    }
    return Optional.empty();
  }

  private final class Tracing {
    private final CacheBuilderModel model;
    private final Executable executable;
    private final Set<String> configured = new TreeSet<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean complete = true;
    private boolean sawStart;
    private int steps;

    Tracing(CacheBuilderModel model, Executable executable) {
      this.model = model;
      this.executable = executable;
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
        boolean start = model.start().contains(creation.type().name() + "#new");
        sawStart |= start;
        complete &= start;
      } else {
        complete = false;
      }
    }

    private void followCall(Expression.Call call, Executable in) {
      MethodRef method = call.method();
      String signature = method.owner().name() + "#" + method.name();
      if (model.start().contains(signature)) {
        sawStart = true;
      } else if (model.from().contains(signature)) {
        sawStart = true;
        complete = false;
      } else if (call.receiver() != null && !isHelper(call)) {
        if (!saysNoLimit(call)) {
          configured.add(method.name());
        }
        follow(call.receiver(), in);
      } else {
        followHelper(call, in);
      }
    }

    /** Whether the limit set is the largest number there is. */
    private boolean saysNoLimit(Expression.Call call) {
      return call.arguments().size() == 1
          && (call.arguments().get(0) instanceof Expression.Literal literal
                  && MAXIMA.contains(literal.value())
              || call.arguments().get(0) instanceof Expression.FieldAccess field
                  && field.name().equals("MAX_VALUE"));
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
        configured.add(call.method().name());
        addFluentCalls(call);
      }
      for (CallSite call : callsWithLocal.getOrDefault(variable, List.of())) {
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
        configured.add(at.method().name());
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
