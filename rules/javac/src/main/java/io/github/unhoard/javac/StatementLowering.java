package io.github.unhoard.javac;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Lowers statements other than loops, {@code try} and {@code assert}. */
final class StatementLowering {
  private final UnitLowering unit;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final AssertLowering asserts;

  StatementLowering(UnitLowering unit) {
    this.unit = unit;
    this.loops = new LoopLowering(unit);
    this.tries = new TryLowering(unit);
    this.asserts = new AssertLowering(unit);
  }

  /** Lowers a statement that stands alone, such as the branch of an {@code if}. */
  Statement lower(StatementTree tree) {
    return lower(tree, null);
  }

  /** Lowers a statement of a sequence; empty ones leave nothing. */
  void lowerInto(StatementTree tree, Collection<? super Statement> sequence) {
    if (!(tree instanceof EmptyStatementTree)) {
      sequence.add(lower(tree, null));
    }
  }

  void lowerAll(@Nullable List<? extends StatementTree> trees, List<Statement> sequence) {
    if (trees != null) {
      trees.forEach(each -> lowerInto(each, sequence));
    }
  }

  Statement.Block block(BlockTree tree) {
    return (Statement.Block) lower(tree, null);
  }

  /** Lowers {@code tree} with only some of its statements. */
  Statement.Block block(BlockTree tree, List<? extends StatementTree> kept) {
    return (Statement.Block) unit.nested(tree, () -> block(tree, kept, null), () -> tooDeep(tree));
  }

  private Statement.Block block(
      BlockTree tree, List<? extends StatementTree> statements, @Nullable String label) {
    int mark = unit.locals.enter();
    List<Statement> sequence = new ArrayList<>(statements.size());
    lowerAll(statements, sequence);
    unit.locals.leave(mark);
    return new Statement.Block(sequence, label, unit.range(tree));
  }

  Statement lower(StatementTree tree, @Nullable String label) {
    return unit.nested(tree, () -> one(tree, label), () -> tooDeep(tree));
  }

  private Statement tooDeep(StatementTree tree) {
    return tree instanceof BlockTree
        ? new Statement.Block(List.of(), null, unit.range(tree))
        : new Statement.ExpressionStatement(
            new Expression.Opaque(List.of(), TypeRef.UNKNOWN, unit.range(tree)), unit.range(tree));
  }

  private Statement one(StatementTree tree, @Nullable String label) {
    if (tree instanceof ExpressionStatementTree statement) {
      return new Statement.ExpressionStatement(
          unit.expressions.lower(statement.getExpression()), unit.range(tree));
    } else if (tree instanceof VariableTree variable) {
      return variable(variable);
    } else if (tree instanceof BlockTree block) {
      return block(block, block.getStatements(), label);
    } else if (tree instanceof IfTree branch) {
      return new Statement.If(
          unit.expressions.lower(branch.getCondition()),
          lower(branch.getThenStatement()),
          branch.getElseStatement() == null ? null : lower(branch.getElseStatement()),
          unit.range(tree));
    } else if (tree instanceof ReturnTree returned) {
      return new Statement.Return(
          ExpressionLowering.orNull(unit, returned.getExpression()), unit.range(tree));
    } else if (tree instanceof ThrowTree thrown) {
      return new Statement.Throw(unit.expressions.lower(thrown.getExpression()), unit.range(tree));
    } else if (tree instanceof TryTree attempt) {
      return tries.lower(attempt);
    } else if (tree instanceof LabeledStatementTree labelled) {
      return labelled(labelled);
    } else if (tree instanceof ClassTree type) {
      return new Statement.LocalClass(unit.classes.lower(type), unit.range(tree));
    }
    return rare(tree, label);
  }

  private Statement rare(StatementTree tree, @Nullable String label) {
    if (tree instanceof ForLoopTree loop) {
      return loops.lower(loop, label);
    } else if (tree instanceof WhileLoopTree loop) {
      return loops.lower(loop, label);
    } else if (tree instanceof DoWhileLoopTree loop) {
      return loops.lower(loop, label);
    } else if (tree instanceof EnhancedForLoopTree loop) {
      return loops.lower(loop, label);
    } else if (tree instanceof SwitchTree switched) {
      return unit.switches.lower(tree, switched.getExpression(), switched.getCases());
    } else if (tree instanceof SynchronizedTree locked) {
      return new Statement.Synchronized(
          unit.expressions.lower(locked.getExpression()),
          block(locked.getBlock()),
          unit.range(tree));
    } else if (tree instanceof BreakTree jump) {
      return new Statement.Jump(false, text(jump.getLabel()), unit.range(tree));
    } else if (tree instanceof ContinueTree jump) {
      return new Statement.Jump(true, text(jump.getLabel()), unit.range(tree));
    } else if (tree instanceof YieldTree yielded) {
      return new Statement.Yield(unit.expressions.lower(yielded.getValue()), unit.range(tree));
    } else if (tree instanceof AssertTree asserted) {
      return asserts.lower(asserted);
    } else if (tree instanceof EmptyStatementTree) {
      return new Statement.Block(List.of(), label, unit.range(tree));
    }
    return unknown(tree);
  }

  private Statement unknown(StatementTree tree) {
    List<Statement> parts = new ArrayList<>();
    for (Tree child : DirectChildren.of(tree)) {
      if (child instanceof StatementTree statement) {
        lowerInto(statement, parts);
      } else {
        parts.add(
            unit.deeper(
                () ->
                    new Statement.ExpressionStatement(
                        unit.expressions.lower(child), unit.range(child))));
      }
    }
    return new Statement.Block(parts, null, unit.range(tree));
  }

  private Statement variable(VariableTree tree) {
    Local local = unit.variables.declare(tree);
    return new Statement.LocalVariable(
        local, ExpressionLowering.orNull(unit, tree.getInitializer()), unit.range(tree));
  }

  private Statement labelled(LabeledStatementTree tree) {
    String label = tree.getLabel().toString();
    StatementTree body = tree.getStatement();
    boolean takesLabel =
        body instanceof BlockTree
            || body instanceof ForLoopTree
            || body instanceof WhileLoopTree
            || body instanceof DoWhileLoopTree
            || body instanceof EnhancedForLoopTree;
    if (takesLabel) {
      return lower(body, label);
    }
    List<Statement> sequence = new ArrayList<>();
    lowerInto(body, sequence);
    return new Statement.Block(sequence, label, unit.range(tree));
  }

  private static @Nullable String text(@Nullable Name label) {
    return label == null ? null : label.toString();
  }
}
