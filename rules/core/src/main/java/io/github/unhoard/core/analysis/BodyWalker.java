package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one class's bodies; nested and local classes are walked on their own. */
final class BodyWalker {
  private static final Set<String> GROWING_HELPERS =
      Set.of("computeIfAbsent", "putIfAbsent", "createIfAbsent", "getOrCreate");

  private final ClassInfo owner;
  private final Catalog catalog;
  private final Facts facts;
  private final Values values;
  private Executable executable;

  BodyWalker(ClassInfo owner, Catalog catalog, Facts facts) {
    this.owner = owner;
    this.catalog = catalog;
    this.facts = facts;
    this.values = new Values(catalog, owner.unit().path());
    this.executable = Executable.fieldInitializer(owner, true);
  }

  void walkClass() {
    for (FieldNode field : owner.node().fields()) {
      if (field.initializer() != null) {
        executable = Executable.fieldInitializer(owner, field.isStatic());
        writeField(
            FieldKey.of(field), field.initializer(), null, true, site(field.initializer(), null));
        expression(field.initializer(), null, false);
      }
    }
    for (MethodNode method : owner.node().methods()) {
      if (method.body() != null) {
        executable = Executable.of(owner, method);
        statement(method.body(), null);
      }
    }
  }

  private Site site(Expression node, @Nullable Context context) {
    return new Site(executable, node.range(), context);
  }

  private Variable.OfLocal local(Local local) {
    return new Variable.OfLocal(owner.unit().path(), local.id());
  }

  private void bind(Local local, Expression value) {
    facts
        .localValues
        .computeIfAbsent(local(local), l -> new ArrayList<>())
        .addAll(alternatives(value));
    flow(values.of(value), local(local));
  }

  /** The arms of a switch one by one; a conditional is judged as one by those who read it. */
  private static List<Expression> alternatives(Expression value) {
    return value instanceof Expression.SwitchValue ? value.alternatives() : List.of(value);
  }

  private void flow(List<Operand> from, Variable to) {
    from.forEach(each -> facts.flows.add(new Facts.Flow(each, to)));
  }

  private void statement(@Nullable Statement statement, @Nullable Context context) {
    if (statement instanceof Statement.Block block) {
      statements(block.statements(), context);
    } else if (statement instanceof Statement.ExpressionStatement plain) {
      expression(plain.expression(), context, true);
    } else if (statement instanceof Statement.LocalVariable variable) {
      if (variable.initializer() != null) {
        bind(variable.local(), variable.initializer());
        expression(variable.initializer(), context, false);
      }
    } else if (statement instanceof Statement.If branch) {
      expression(branch.condition(), context, false);
      statement(branch.then(), guarded(branch.condition(), true, context));
      statement(branch.otherwise(), guarded(branch.condition(), false, context));
    } else if (statement instanceof Statement.Loop loop) {
      loop(loop, context);
    } else if (statement instanceof Statement.ForEach loop) {
      expression(loop.iterable(), context, false);
      facts.iterated.put(local(loop.variable()), loop.iterable());
      flow(
          values.of(loop.iterable()).stream().map(Operand::element).toList(),
          local(loop.variable()));
      statement(loop.body(), Context.inside(new Context.Frame.Repeat(loop), context));
    } else if (statement instanceof Statement.Try attempt) {
      attempt(attempt, context);
    } else if (statement instanceof Statement.Switch choice) {
      choice(choice, context);
    } else if (statement instanceof Statement.Synchronized locked) {
      expression(locked.lock(), context, false);
      statement(locked.body(), context);
    } else if (statement instanceof Statement.Return result) {
      result(result, context);
    } else if (statement instanceof Statement.Yield yield) {
      expression(yield.value(), context, false);
    } else if (statement instanceof Statement.Throw thrown) {
      expression(thrown.value(), context, false);
    }
  }

  private void statements(List<Statement> statements, @Nullable Context context) {
    Context current = context;
    for (Statement each : statements) {
      statement(each, current);
      if (each instanceof Statement.If branch) {
        if (branch.otherwise() == null && Flowing.neverCompletes(branch.then())) {
          current = guarded(branch.condition(), false, current);
        } else if (branch.otherwise() != null && Flowing.neverCompletes(branch.otherwise())) {
          current = guarded(branch.condition(), true, current);
        }
      }
    }
  }

  private static Context guarded(Expression condition, boolean holds, @Nullable Context context) {
    return Context.inside(new Context.Frame.Guard(condition, holds), context);
  }

  private void loop(Statement.Loop loop, @Nullable Context context) {
    loop.initializers().forEach(each -> statement(each, context));
    Context inside = Context.inside(new Context.Frame.Repeat(loop), context);
    if (loop.condition() != null) {
      expression(loop.condition(), inside, false);
      if (!loop.testedAfter()) {
        inside = guarded(loop.condition(), true, inside);
      }
    }
    statement(loop.body(), inside);
    for (Statement each : loop.updates()) {
      statement(each, inside);
    }
  }

  private void attempt(Statement.Try attempt, @Nullable Context context) {
    Context inside = Context.inside(new Context.Frame.Protected(attempt), context);
    attempt.resources().forEach(each -> statement(each, inside));
    statement(attempt.body(), inside);
    for (Statement.Catch each : attempt.catches()) {
      statement(each.body(), Context.inside(new Context.Frame.Caught(attempt), context));
    }
    statement(attempt.finallyBlock(), Context.inside(new Context.Frame.Finally(attempt), context));
  }

  private void choice(Statement.Switch choice, @Nullable Context context) {
    expression(choice.selector(), context, false);
    for (Statement.Case each : choice.cases()) {
      Context inside = Context.inside(new Context.Frame.Case(choice.selector()), context);
      if (each.guard() != null) {
        expression(each.guard(), inside, false);
        inside = guarded(each.guard(), true, inside);
      }
      each.labels().forEach(label -> patterns(label));
      statements(each.body(), inside);
    }
  }

  private void patterns(Expression label) {
    if (label instanceof Expression.InstanceOf test && test.binding() != null) {
      bind(test.binding(), test.value());
    }
  }

  private void result(Statement.Return result, @Nullable Context context) {
    if (result.value() == null) {
      return;
    }
    expression(result.value(), context, false);
    boolean ofLambda = Context.isWithin(Context.Frame.Deferred.class, context);
    if (!ofLambda) {
      for (Expression each : alternatives(result.value())) {
        facts
            .returns
            .computeIfAbsent(executable.id(), id -> new ArrayList<>())
            .add(new Facts.Returned(each, site(each, context)));
      }
      flow(values.of(result.value()), new Variable.OfReturn(executable.id()));
    }
  }

  private void expression(
      @Nullable Expression expression, @Nullable Context context, boolean discarded) {
    if (expression == null) {
      return;
    }
    if (expression instanceof Expression.Call call) {
      call(call, context, discarded);
    } else if (expression instanceof Expression.New creation) {
      facts.calls.add(
          new CallSite(
              creation.constructor(),
              creation,
              null,
              creation.arguments(),
              false,
              discarded,
              site(creation, context)));
      children(expression, context);
    } else if (expression instanceof Expression.Assign assign) {
      assign(assign, context);
    } else if (expression instanceof Expression.Lambda lambda) {
      lambda(lambda, null, context);
    } else if (expression instanceof Expression.MethodReference reference) {
      reference(reference, context);
    } else if (expression instanceof Expression.InstanceOf test) {
      if (test.binding() != null) {
        bind(test.binding(), test.value());
      }
      children(expression, context);
    } else if (expression instanceof Expression.Conditional conditional) {
      expression(conditional.condition(), context, false);
      expression(conditional.whenTrue(), guarded(conditional.condition(), true, context), false);
      expression(conditional.whenFalse(), guarded(conditional.condition(), false, context), false);
    } else if (expression instanceof Expression.SwitchValue value) {
      statement(value.body(), context);
    } else if (expression instanceof Expression.Operation operation) {
      operation(operation, context);
    } else {
      children(expression, context);
    }
  }

  private void operation(Expression.Operation operation, @Nullable Context context) {
    boolean shortCircuit = operation.operator().equals("&&") || operation.operator().equals("||");
    Context current = context;
    for (Expression operand : operation.operands()) {
      expression(operand, current, false);
      if (shortCircuit) {
        current = guarded(operand, operation.operator().equals("&&"), current);
      }
    }
  }

  private void children(Expression expression, @Nullable Context context) {
    expression
        .children()
        .forEach(
            child -> {
              if (child instanceof Expression inner) {
                expression(inner, context, false);
              } else if (child instanceof Statement inner) {
                statement(inner, context);
              }
            });
  }

  private void assign(Expression.Assign assign, @Nullable Context context) {
    Expression target = assign.target();
    if (target instanceof Expression.FieldAccess field) {
      expression(field.receiver(), context, false);
      writeField(
          FieldKey.of(field), assign.value(), assign.operator(), false, site(assign, context));
    } else if (target instanceof Expression.LocalAccess access) {
      bind(access.local(), assign.value());
    } else {
      expression(target, context, false);
    }
    expression(assign.value(), context, false);
  }

  private void writeField(
      FieldKey field, Expression value, @Nullable String operator, boolean declared, Site site) {
    for (Expression each : alternatives(value)) {
      facts.writes.add(new Facts.FieldWrite(field, each, operator, declared, site));
    }
    Variable variable = new Variable.OfField(field);
    for (Operand each : values.of(value)) {
      facts.flows.add(new Facts.Flow(each, variable));
      // A local that ends up in the field is the field's content: what was done to it counts.
      if (each.variable() instanceof Variable.OfLocal && each.depth() == 0) {
        facts.flows.add(new Facts.Flow(new Operand(variable, 0, false), each.variable()));
      }
    }
  }

  private void call(Expression.Call call, @Nullable Context context, boolean discarded) {
    Site site = site(call, context);
    facts.calls.add(
        new CallSite(
            call.method(), call, call.receiver(), call.arguments(), false, discarded, site));
    List<Effect> effects =
        catalog.effects(
            call.method(),
            call.receiver() == null ? call.method().owner() : call.receiver().type());
    for (Effect effect : effects.isEmpty() ? asHelper(call) : effects) {
      effect(effect, call, site);
    }
    expression(call.receiver(), context, false);
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.LocalAccess access) {
        facts.argumentUses.merge(local(access.local()), 1, Integer::sum);
      }
      if (argument instanceof Expression.Lambda lambda) {
        effects.forEach(effect -> bindLambda(effect, call, lambda));
        lambda(lambda, call, context);
      } else {
        expression(argument, context, false);
      }
    }
  }

  /** A static helper of another library that is named after the method it stands for. */
  private List<Effect> asHelper(Expression.Call call) {
    boolean helps =
        call.method().isStatic()
            && call.arguments().size() > 2
            && GROWING_HELPERS.contains(call.method().name())
            && catalog.holderKind(call.arguments().get(0).type()).isPresent();
    return helps ? List.of(new Effect(Effect.Kind.GROW, 0, 1, 2, Effect.NONE)) : List.of();
  }

  private void effect(Effect effect, Expression.Call call, Site site) {
    List<Operand> subject = values.subject(effect, call);
    switch (effect.kind()) {
      case GROW, UPDATE, RELEASE_KEY, RELEASE_ONE, RELEASE_ALL, READ, SIZE -> {
        boolean bulk = effect.bulk() != Effect.NONE;
        facts.operations.add(
            new Operation(
                effect.kind(),
                subject,
                call,
                Values.argument(call.arguments(), bulk ? effect.bulk() : effect.key()),
                Values.argument(call.arguments(), effect.value()),
                bulk,
                site));
      }
      case TRANSFER -> {
        Expression target = Values.argument(call.arguments(), effect.key());
        if (target instanceof Expression.LocalAccess access) {
          flow(subject, local(access.local()));
        }
      }
      case ASSIGN -> {
        Expression value = Values.argument(call.arguments(), effect.value());
        for (Operand each : subject) {
          if (value != null && each.variable() instanceof Variable.OfField field) {
            writeField(field.key(), value, null, false, site);
          }
        }
      }
      default -> {}
    }
  }

  private void bindLambda(Effect effect, Expression.Call call, Expression.Lambda lambda) {
    boolean element = effect.kind() == Effect.Kind.LAMBDA_ELEMENT;
    if (element || effect.kind() == Effect.Kind.LAMBDA_SAME) {
      for (Operand each : values.subject(effect, call)) {
        for (Local parameter : lambda.parameters()) {
          flow(List.of(element ? each.element() : each), local(parameter));
        }
      }
    }
  }

  private void lambda(
      Expression.Lambda lambda, Expression.@Nullable Call receiver, @Nullable Context context) {
    statement(lambda.body(), Context.inside(new Context.Frame.Deferred(lambda, receiver), context));
  }

  private void reference(Expression.MethodReference reference, @Nullable Context context) {
    Site site = site(reference, context);
    facts.calls.add(
        new CallSite(
            reference.method(), reference, reference.receiver(), List.of(), true, false, site));
    if (reference.receiver() != null) {
      for (Effect effect : catalog.effects(reference.method(), reference.receiver().type())) {
        if (effect.subject() == Effect.RECEIVER) {
          facts.operations.add(
              new Operation(
                  effect.kind(),
                  values.of(reference.receiver()),
                  reference,
                  null,
                  null,
                  false,
                  site));
        }
      }
    }
    children(reference, context);
  }

  /** Whether {@code method} names a constructor. */
  static boolean isConstructor(MethodRef method) {
    return method.name().equals(MethodRef.CONSTRUCTOR);
  }
}
