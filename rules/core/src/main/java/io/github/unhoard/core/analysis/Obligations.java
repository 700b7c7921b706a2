package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.flow.ControlFlow;
import io.github.unhoard.core.flow.Effects;
import io.github.unhoard.core.flow.Exits;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a method adds it also takes out, on every path. Calls of methods that take something
 * out of the same holder count as taking it out, and so does handing on a callback that does.
 */
public final class Obligations {
  private final Facts facts;
  private final CallGraph graph;
  private final Throwing throwing;
  private final Failing failing;

  Obligations(Facts facts, CallGraph graph, Catalog catalog) {
    this.failing = new Failing(graph, catalog);
    this.facts = facts;
    this.graph = graph;
    this.throwing = new Throwing(graph);
  }

  /**
   * The open ways out of the method of {@code growth}, if the method is meant to take out again
   * what it adds: {@code closing} has a site in it, and its planned end is reached without the
   * entry.
   *
   * @param opening the call that adds
   * @param closing what takes out, anywhere in the program
   */
  public Optional<Exits> within(Site growth, Growing opening, List<Closing> closing) {
    Statement.Block body = bodyOf(growth.executable());
    if (body == null) {
      return Optional.empty();
    }
    Implied implied = new Implied(growth, opening.node(), opening.key(), opening.value(), facts);
    Exits exits =
        ControlFlow.of(
            body, new Of(growth, opening.node(), closing, implied, throwing::isExpected), false);
    return exits.openAtEnd() ? Optional.empty() : Optional.of(exits);
  }

  /**
   * The open ways out of the innermost loop around {@code release}, or else of its method, for an
   * entry that was there before.
   */
  public Optional<Exits> after(Closing release, List<Closing> closing) {
    Statement body = bodyOf(release.site().executable());
    for (Context.Frame frame : Context.frames(release.site().context())) {
      if (frame instanceof Context.Frame.Repeat repeat) {
        body =
            repeat.loop() instanceof Statement.ForEach each
                ? each.body()
                : ((Statement.Loop) repeat.loop()).body();
        break;
      }
    }
    if (body == null) {
      return Optional.empty();
    }
    Implied implied = new Implied(release.site(), release.node(), release.key(), null, facts);
    Expression taken = takenAs(release);
    Expression opening = taken == null ? release.node() : taken;
    Exits exits =
        ControlFlow.of(
            body,
            new Of(release.site(), opening, closing, implied, throwing::isPossible),
            taken == null);
    return exits.openAtEnd() ? Optional.empty() : Optional.of(exits);
  }

  /**
   * Where a failure leaves the method of {@code growth} with the entry in place: at a throw
   * statement, or at a call that talks to the world.
   */
  public List<SourceRange> failuresAfter(Site growth, Growing opening, List<Closing> closing) {
    Statement.Block body = bodyOf(growth.executable());
    if (body == null) {
      return List.of();
    }
    Implied implied = new Implied(growth, opening.node(), opening.key(), opening.value(), facts);
    Of effects = new Of(growth, opening.node(), closing, implied, failing::isExpected);
    List<SourceRange> handled = new ArrayList<>();
    collectHandled(body, effects, handled);
    return ControlFlow.of(body, effects, false).thrown().stream()
        .filter(each -> handled.stream().noneMatch(range -> range.encloses(each)))
        .toList();
  }

  /** The try statements that take something out when they fail, if only under a condition. */
  private static void collectHandled(Node node, Of effects, List<SourceRange> into) {
    if (node instanceof Statement.Try attempt
        && (attempt.catches().stream().anyMatch(each -> closes(each.body(), effects))
            || attempt.finallyBlock() != null && closes(attempt.finallyBlock(), effects))) {
      into.add(attempt.range());
    }
    node.children().forEach(child -> collectHandled(child, effects, into));
  }

  private static boolean closes(Node node, Of effects) {
    return node instanceof Expression expression && effects.of(expression) == Effects.Step.CLOSES
        || node.children().stream().anyMatch(child -> closes(child, effects));
  }

  /**
   * Where a call that talks to the world fails and leaves the method of {@code release} before it
   * is reached.
   */
  public List<SourceRange> failuresBefore(Closing release, List<Closing> closing) {
    Statement.Block body = bodyOf(release.site().executable());
    if (body == null) {
      return List.of();
    }
    Implied implied = new Implied(release.site(), release.node(), release.key(), null, facts);
    Of effects = new Of(release.site(), release.node(), closing, implied, failing::isExpected);
    return ControlFlow.of(body, effects, true).thrown().stream()
        .filter(each -> each.endOffset() <= release.site().range().startOffset())
        .toList();
  }

  /** What gives the local variable that names the entry; null if that is not one expression. */
  private @Nullable Expression takenAs(Closing release) {
    Expression key = release.key();
    while (key instanceof Expression.Call call && call.arguments().isEmpty()) {
      key = call.receiver();
    }
    if (!(key instanceof Expression.LocalAccess access)) {
      return null;
    }
    String path = release.site().executable().owner().unit().path();
    List<Expression> values =
        facts
            .localValues
            .getOrDefault(new Variable.OfLocal(path, access.local().id()), List.of())
            .stream()
            .filter(each -> !each.isNull())
            .toList();
    return values.size() == 1 && values.get(0) instanceof Expression.Call ? values.get(0) : null;
  }

  private static Statement.@Nullable Block bodyOf(Executable method) {
    return method.node() == null ? null : method.node().body();
  }

  /** A call that adds an entry. */
  public record Growing(Expression node, @Nullable Expression key, @Nullable Expression value) {}

  /** A call that takes entries out. */
  public record Closing(Expression node, @Nullable Expression key, Site site) {

    /** What {@code release} takes out. */
    public static Closing of(Release release) {
      return new Closing(release.node(), release.key(), release.site());
    }
  }

  private final class Of implements Effects {
    private final Site start;
    private final Expression opening;
    private final boolean opensAtNode;
    private final Implied implied;
    private final Set<Node> closingNodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Executable> closingMethods = new HashSet<>();
    private final Map<Executable, Boolean> closes = new HashMap<>();
    private final List<Closing> closing;
    private final Predicate<Expression> mayThrow;

    Of(
        Site start,
        Expression opening,
        List<Closing> closing,
        Implied implied,
        Predicate<Expression> mayThrow) {
      this.mayThrow = mayThrow;
      this.start = start;
      this.opening = opening;
      this.opensAtNode = closing.stream().noneMatch(each -> each.node() == opening);
      this.closing = closing;
      this.implied = implied;
      closing.forEach(
          each -> {
            closingNodes.add(each.node());
            closingMethods.add(each.site().executable());
          });
    }

    @Override
    public Step of(Expression expression) {
      if (opensAtNode && expression == opening) {
        return Step.OPENS;
      }
      if (closingNodes.contains(expression) || handsOn(expression) || calls(expression)) {
        return Step.CLOSES;
      }
      return mayThrow.test(expression) ? Step.THROWS : Step.NONE;
    }

    @Override
    public Optional<Boolean> whileOpen(Expression condition) {
      return implied.outcomeOf(condition);
    }

    private List<Executable> targets(Expression expression) {
      if (expression instanceof Expression.Call call) {
        return graph.targetsOf(call).stream()
            .filter(target -> !Delegation.excludes(call, target))
            .toList();
      } else if (expression instanceof Expression.New made) {
        return graph.targetsOf(made);
      } else if (expression instanceof Expression.MethodReference reference) {
        return graph.targetsOf(reference);
      }
      return List.of();
    }

    /** Whether {@code expression} makes a callback in which the entry is taken out. */
    private boolean handsOn(Expression expression) {
      boolean deferred =
          expression instanceof Expression.Lambda
              || expression instanceof Expression.MethodReference
              || expression instanceof Expression.New creation && creation.body() != null;
      return deferred && (encloses(expression.range()) || callsWithin(expression));
    }

    private boolean encloses(SourceRange range) {
      String path = start.executable().owner().unit().path();
      return closing.stream()
          .anyMatch(
              each ->
                  each.site().executable().owner().unit().path().equals(path)
                      && range.encloses(each.site().range()));
    }

    private boolean callsWithin(Node node) {
      return node instanceof Expression part && calls(part)
          || node.children().stream().anyMatch(this::callsWithin);
    }

    /** Whether {@code expression} calls a method of the sources that takes the entry out. */
    private boolean calls(Expression expression) {
      return targets(expression).stream()
          .filter(target -> !target.equals(start.executable()))
          .anyMatch(target -> closes.computeIfAbsent(target, this::reachesClosing));
    }

    private boolean reachesClosing(Executable target) {
      return graph.reachableFrom(target).stream().anyMatch(closingMethods::contains);
    }
  }
}
