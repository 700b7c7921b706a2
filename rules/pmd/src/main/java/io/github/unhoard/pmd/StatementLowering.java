package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAssertStatement;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTBreakStatement;
import net.sourceforge.pmd.lang.java.ast.ASTContinueStatement;
import net.sourceforge.pmd.lang.java.ast.ASTEmptyStatement;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTExpressionStatement;
import net.sourceforge.pmd.lang.java.ast.ASTIfStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLabeledStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalClassStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLocalVariableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTLoopStatement;
import net.sourceforge.pmd.lang.java.ast.ASTReturnStatement;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTStatementExpressionList;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSynchronizedStatement;
import net.sourceforge.pmd.lang.java.ast.ASTThrowStatement;
import net.sourceforge.pmd.lang.java.ast.ASTTryStatement;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.ASTYieldStatement;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
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
  Statement lower(ASTStatement tree) {
    return lower(tree, null);
  }

  /** Lowers a statement of a sequence; empty ones leave nothing. */
  void lowerInto(ASTStatement tree, Collection<? super Statement> sequence) {
    if (tree instanceof ASTLocalVariableDeclaration declaration) {
      variables(declaration, sequence);
    } else if (tree instanceof ASTStatementExpressionList list) {
      for (ASTExpression each : list) {
        sequence.add(expression(each));
      }
    } else if (!(tree instanceof ASTEmptyStatement)) {
      sequence.add(lower(tree, null));
    }
  }

  /** An expression that the source does not call a statement. */
  Statement expression(ASTExpression tree) {
    return unit.deeper(
        () -> new Statement.ExpressionStatement(unit.expressions.lower(tree), unit.range(tree)));
  }

  Statement.Block block(ASTBlock tree) {
    return (Statement.Block) lower(tree, null);
  }

  private Statement.Block block(ASTBlock tree, @Nullable String label) {
    int mark = unit.locals.enter();
    List<Statement> sequence = new ArrayList<>();
    for (ASTStatement each : tree) {
      lowerInto(each, sequence);
    }
    unit.locals.leave(mark);
    return new Statement.Block(sequence, label, unit.range(tree));
  }

  Statement lower(ASTStatement tree, @Nullable String label) {
    return unit.nested(tree, () -> one(tree, label), () -> leaf(tree));
  }

  private Statement leaf(ASTStatement tree) {
    return tree instanceof ASTBlock
        ? new Statement.Block(List.of(), null, unit.range(tree))
        : new Statement.ExpressionStatement(
            new Expression.Opaque(List.of(), TypeRef.UNKNOWN, unit.range(tree)), unit.range(tree));
  }

  private Statement one(ASTStatement tree, @Nullable String label) {
    if (tree instanceof ASTExpressionStatement statement) {
      return new Statement.ExpressionStatement(
          unit.expressions.lower(statement.getExpr()), unit.range(tree));
    } else if (tree instanceof ASTBlock block) {
      return block(block, label);
    } else if (tree instanceof ASTIfStatement branch) {
      return new Statement.If(
          unit.expressions.lower(branch.getCondition()),
          lower(branch.getThenBranch()),
          branch.getElseBranch() == null ? null : lower(branch.getElseBranch()),
          unit.range(tree));
    } else if (tree instanceof ASTReturnStatement returned) {
      return new Statement.Return(unit.expressions.orNull(returned.getExpr()), unit.range(tree));
    } else if (tree instanceof ASTThrowStatement thrown) {
      return new Statement.Throw(unit.expressions.lower(thrown.getExpr()), unit.range(tree));
    } else if (tree instanceof ASTTryStatement attempt) {
      return tries.lower(attempt);
    } else if (tree instanceof ASTLoopStatement loop) {
      return loops.lower(loop, label);
    } else if (tree instanceof ASTExplicitConstructorInvocation call) {
      return new Statement.ExpressionStatement(
          unit.deeper(() -> unit.calls.constructorCall(call)), unit.range(tree));
    }
    return rare(tree, label);
  }

  private Statement rare(ASTStatement tree, @Nullable String label) {
    if (tree instanceof ASTSwitchStatement switched) {
      return unit.switches.lower(switched);
    } else if (tree instanceof ASTSynchronizedStatement locked) {
      return new Statement.Synchronized(
          unit.expressions.lower(locked.getLockExpression()),
          block(locked.getBody()),
          unit.range(tree));
    } else if (tree instanceof ASTBreakStatement jump) {
      return new Statement.Jump(false, jump.getLabel(), unit.range(tree));
    } else if (tree instanceof ASTContinueStatement jump) {
      return new Statement.Jump(true, jump.getLabel(), unit.range(tree));
    } else if (tree instanceof ASTYieldStatement yielded) {
      return new Statement.Yield(unit.expressions.lower(yielded.getExpr()), unit.range(tree));
    } else if (tree instanceof ASTLabeledStatement labelled) {
      return labelled(labelled);
    } else if (tree instanceof ASTLocalClassStatement type) {
      return new Statement.LocalClass(unit.classes.lower(type.getDeclaration()), unit.range(tree));
    } else if (tree instanceof ASTAssertStatement asserted) {
      return asserts.lower(asserted);
    }
    return sequence(tree, label);
  }

  /** A statement that is several of the neutral tree, or none, where one is called for. */
  private Statement sequence(ASTStatement tree, @Nullable String label) {
    List<Statement> parts = new ArrayList<>();
    if (tree instanceof ASTLocalVariableDeclaration || tree instanceof ASTStatementExpressionList) {
      unit.deeper(
          () -> {
            lowerInto(tree, parts);
            return parts;
          });
    } else {
      for (JavaNode child : tree.children()) {
        if (child instanceof ASTStatement statement) {
          lowerInto(statement, parts);
        } else if (child instanceof ASTExpression expression) {
          parts.add(expression(expression));
        }
      }
    }
    return new Statement.Block(parts, label, unit.range(tree));
  }

  private void variables(ASTLocalVariableDeclaration tree, Collection<? super Statement> sequence) {
    for (ASTVariableId each : tree.getVarIds()) {
      sequence.add(unit.nested(each, () -> variable(tree, each), () -> leaf(tree)));
    }
  }

  private Statement variable(ASTLocalVariableDeclaration tree, ASTVariableId id) {
    Local local = unit.variables.declare(id);
    boolean isLast = id.getParent().getNextSibling() == null;
    return new Statement.LocalVariable(
        local,
        unit.expressions.orNull(id.getInitializer()),
        unit.positions.range(tree, isLast ? tree : id.getParent()));
  }

  private Statement labelled(ASTLabeledStatement tree) {
    ASTStatement body = tree.getStatement();
    if (body instanceof ASTBlock || body instanceof ASTLoopStatement) {
      return lower(body, tree.getLabel());
    }
    List<Statement> sequence = new ArrayList<>();
    lowerInto(body, sequence);
    return new Statement.Block(sequence, tree.getLabel(), unit.range(tree));
  }
}
