package io.github.unhoard.core.flow;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one obligation (an entry that was added and must be taken out again) through a body. The
 * states are sets of "closed" and "open", so every fixed point is reached within three rounds.
 */
public final class ControlFlow {
  private static final int CLOSED = 1;
  private static final int OPEN = 2;
  private static final Set<String> CATCH_ALL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  private final Effects effects;

  private ControlFlow(Effects effects) {
    this.effects = effects;
  }

  /**
   * The ways out of {@code body} on which the obligation is open.
   *
   * @param openAtStart whether it is open when the body starts
   */
  public static Exits of(Statement body, Effects effects, boolean openAtStart) {
    Outcome outcome = new Outcome();
    int end = new ControlFlow(effects).statement(body, openAtStart ? OPEN : CLOSED, outcome);
    List<SourceRange> returned = open(outcome.returned);
    boolean openAtEnd = (end & OPEN) != 0;
    if (end == 0 && !outcome.returned.isEmpty()) {
      SourceRange last = Collections.max(outcome.returned.keySet());
      openAtEnd = returned.remove(last);
    }
    return new Exits(openAtEnd, open(outcome.thrown), returned);
  }

  private static List<SourceRange> open(Map<SourceRange, Integer> exits) {
    List<SourceRange> found = new ArrayList<>();
    exits.forEach(
        (at, states) -> {
          if ((states & OPEN) != 0) {
            found.add(at);
          }
        });
    return found;
  }

  private int statements(List<Statement> statements, int states, Outcome out) {
    int current = states;
    for (Statement each : statements) {
      current = statement(each, current, out);
    }
    return current;
  }

  private int statement(@Nullable Statement statement, int states, Outcome out) {
    if (statement == null || states == 0) {
      return states;
    }
    if (statement instanceof Statement.Block block) {
      int end = statements(block.statements(), states, out);
      return block.label() == null ? end : end | Outcome.take(out.breaks, block.label());
    } else if (statement instanceof Statement.ExpressionStatement plain) {
      return expression(plain.expression(), states, out);
    } else if (statement instanceof Statement.LocalVariable variable) {
      return expression(variable.initializer(), states, out);
    } else if (statement instanceof Statement.If branch) {
      int tested = expression(branch.condition(), states, out);
      return statement(branch.then(), when(branch.condition(), true, tested), out)
          | statement(branch.otherwise(), when(branch.condition(), false, tested), out);
    } else if (statement instanceof Statement.Loop loop) {
      return loop(loop, states, out);
    } else if (statement instanceof Statement.ForEach each) {
      return forEach(each, states, out);
    } else if (statement instanceof Statement.Try attempt) {
      return attempt(attempt, states, out);
    } else if (statement instanceof Statement.Switch choice) {
      return choice(choice, states, out);
    } else if (statement instanceof Statement.Synchronized locked) {
      return statement(locked.body(), expression(locked.lock(), states, out), out);
    }
    return abrupt(statement, states, out);
  }

  private int abrupt(Statement statement, int states, Outcome out) {
    if (statement instanceof Statement.Return result) {
      Outcome.add(out.returned, result.range(), expression(result.value(), states, out));
      return 0;
    } else if (statement instanceof Statement.Throw thrown) {
      Outcome.add(out.thrown, thrown.range(), expression(thrown.value(), states, out));
      return 0;
    } else if (statement instanceof Statement.Jump jump) {
      String label = jump.label() == null ? Outcome.INNERMOST : jump.label();
      Outcome.jump(jump.isContinue() ? out.continues : out.breaks, label, states);
      return 0;
    } else if (statement instanceof Statement.Yield yield) {
      int yielded = expression(yield.value(), states, out);
      Outcome.jump(out.breaks, Outcome.SWITCH_VALUE, yielded);
      return 0;
    }
    return states;
  }

  /** The states in which {@code condition} can have come out as {@code holds}. */
  private int when(Expression condition, boolean holds, int states) {
    if (condition instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.BOOLEAN) {
      return literal.value().equals(Boolean.toString(holds)) ? states : 0;
    }
    Optional<Boolean> known =
        (states & OPEN) == 0 ? Optional.empty() : effects.whileOpen(condition);
    // What contradicts an open obligation happens only where nothing was opened.
    return known.isPresent() && known.get() != holds ? CLOSED : states;
  }

  private int loop(Statement.Loop loop, int states, Outcome out) {
    String label = loop.label();
    Outcome.Waiting waiting = out.setAside();
    int entry = statements(loop.initializers(), states, out);
    int exit = 0;
    int before = 0;
    while (entry != before) {
      before = entry;
      int start = loop.testedAfter() ? entry : enter(loop, entry, out);
      int end = statement(loop.body(), start, out) | continued(out, label);
      end = statements(loop.updates(), end, out);
      exit = (loop.testedAfter() ? leave(loop, end, out) : leave(loop, entry, out)) | exit;
      entry |= end;
    }
    exit |= broken(out, label);
    out.resume(waiting);
    return exit;
  }

  private int enter(Statement.Loop loop, int states, Outcome out) {
    return loop.condition() == null
        ? states
        : when(loop.condition(), true, expression(loop.condition(), states, out));
  }

  private int leave(Statement.Loop loop, int states, Outcome out) {
    return loop.condition() == null
        ? 0
        : when(loop.condition(), false, expression(loop.condition(), states, out));
  }

  private int forEach(Statement.ForEach loop, int states, Outcome out) {
    int entry = expression(loop.iterable(), states, out);
    Outcome.Waiting waiting = out.setAside();
    int before = 0;
    while (entry != before) {
      before = entry;
      entry |= statement(loop.body(), entry, out) | continued(out, loop.label());
    }
    entry |= broken(out, loop.label());
    out.resume(waiting);
    return entry;
  }

  private static int continued(Outcome out, @Nullable String label) {
    return Outcome.take(out.continues, Outcome.INNERMOST)
        | (label == null ? 0 : Outcome.take(out.continues, label));
  }

  private static int broken(Outcome out, @Nullable String label) {
    return Outcome.take(out.breaks, Outcome.INNERMOST)
        | (label == null ? 0 : Outcome.take(out.breaks, label));
  }

  private int choice(Statement.Switch choice, int states, Outcome out) {
    int selected = expression(choice.selector(), states, out);
    Outcome.Waiting waiting = out.setAside();
    int end = cases(choice, selected, out) | Outcome.take(out.breaks, Outcome.INNERMOST);
    // A continue inside is one of the loop around.
    out.resume(waiting);
    return end;
  }

  private int cases(Statement.Switch choice, int selected, Outcome out) {
    int end = 0;
    int falling = 0;
    boolean exhaustive = false;
    for (Statement.Case each : choice.cases()) {
      int start = selected;
      if (each.guard() != null) {
        start = expression(each.guard(), selected, out);
      }
      int after = statements(each.body(), start | falling, out);
      falling = each.fallsThrough() ? after : 0;
      end |= each.fallsThrough() ? 0 : after;
      exhaustive |= each.isDefault();
    }
    return end | falling | (exhaustive ? 0 : selected);
  }

  private int attempt(Statement.Try attempt, int states, Outcome out) {
    Outcome inner = new Outcome();
    int opened = statements(attempt.resources(), states, inner);
    int end = statement(attempt.body(), opened, inner);
    if (!attempt.catches().isEmpty()) {
      int caught = Outcome.all(inner.thrown) | inner.risked;
      inner.risked = 0;
      if (attempt.catches().stream().anyMatch(ControlFlow::catchesAll)) {
        inner.thrown.clear();
      }
      for (Statement.Catch each : attempt.catches()) {
        end |= statement(each.body(), caught, inner);
      }
    }
    if (attempt.finallyBlock() == null) {
      out.risked |= inner.risked;
      inner.thrown.forEach((at, exit) -> Outcome.add(out.thrown, at, exit));
      inner.returned.forEach((at, exit) -> Outcome.add(out.returned, at, exit));
      inner.breaks.forEach((label, exit) -> Outcome.jump(out.breaks, label, exit));
      inner.continues.forEach((label, exit) -> Outcome.jump(out.continues, label, exit));
      return end;
    }
    // A block does the same for the same states: walked once for each of them, not for each exit.
    Map<Integer, Integer> last = new HashMap<>();
    for (int exit = 0; exit <= (CLOSED | OPEN); exit++) {
      if (exit == end || exit == inner.risked || inner.leavesWith(exit)) {
        last.put(exit, statement(attempt.finallyBlock(), exit, out));
      }
    }
    out.risked |= last.get(inner.risked);
    inner.thrown.forEach((at, exit) -> Outcome.add(out.thrown, at, last.get(exit)));
    inner.returned.forEach((at, exit) -> Outcome.add(out.returned, at, last.get(exit)));
    inner.breaks.forEach((label, exit) -> Outcome.jump(out.breaks, label, last.get(exit)));
    inner.continues.forEach((label, exit) -> Outcome.jump(out.continues, label, last.get(exit)));
    return last.get(end);
  }

  private static boolean catchesAll(Statement.Catch each) {
    return each.types().stream().anyMatch(type -> CATCH_ALL.contains(type.name()));
  }

  private int expression(@Nullable Expression expression, int states, Outcome out) {
    if (expression == null || states == 0) {
      return states;
    }
    int current = states;
    if (expression instanceof Expression.Conditional choice) {
      int tested = expression(choice.condition(), states, out);
      return expression(choice.whenTrue(), when(choice.condition(), true, tested), out)
          | expression(choice.whenFalse(), when(choice.condition(), false, tested), out);
    } else if (expression instanceof Expression.SwitchValue value) {
      int end = choice(value.body(), states, out);
      return end | Outcome.take(out.breaks, Outcome.SWITCH_VALUE);
    } else if (expression instanceof Expression.Operation operation
        && (operation.operator().equals("&&") || operation.operator().equals("||"))) {
      return shortCircuit(operation, states, out);
    } else if (!(expression instanceof Expression.Lambda)) {
      for (Node child : expression.children()) {
        if (child instanceof Expression part) {
          current = expression(part, current, out);
        }
      }
    }
    switch (effects.of(expression)) {
      case OPENS -> current = OPEN;
      case CLOSES -> current = CLOSED;
      case THROWS -> Outcome.add(out.thrown, expression.range(), current);
      case NONE -> out.risked |= mayThrow(expression) ? current : 0;
    }
    return current;
  }

  private static boolean mayThrow(Expression expression) {
    return expression instanceof Expression.Call || expression instanceof Expression.New;
  }

  private int shortCircuit(Expression.Operation operation, int states, Outcome out) {
    int current = states;
    int end = 0;
    for (Expression operand : operation.operands()) {
      current = expression(operand, current, out);
      end |= current;
    }
    return end;
  }
}
