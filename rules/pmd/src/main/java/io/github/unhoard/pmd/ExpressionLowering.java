package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTArrayAccess;
import net.sourceforge.pmd.lang.java.ast.ASTArrayAllocation;
import net.sourceforge.pmd.lang.java.ast.ASTArrayDimExpr;
import net.sourceforge.pmd.lang.java.ast.ASTArrayInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTAssignmentExpression;
import net.sourceforge.pmd.lang.java.ast.ASTCastExpression;
import net.sourceforge.pmd.lang.java.ast.ASTClassLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTConditionalExpression;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldAccess;
import net.sourceforge.pmd.lang.java.ast.ASTInfixExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSuperExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchExpression;
import net.sourceforge.pmd.lang.java.ast.ASTThisExpression;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.BinaryOp;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. */
final class ExpressionLowering {
  /** A chain of one of these is lowered to one flat operation. */
  private static final Set<BinaryOp> FLAT =
      EnumSet.of(
          BinaryOp.ADD,
          BinaryOp.AND,
          BinaryOp.OR,
          BinaryOp.CONDITIONAL_AND,
          BinaryOp.CONDITIONAL_OR);

  private final UnitLowering unit;

  ExpressionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression lower(ASTExpression tree) {
    return lower(tree, false);
  }

  @Nullable Expression orNull(@Nullable ASTExpression tree) {
    return tree == null ? null : lower(tree, false);
  }

  List<Expression> lowerAll(Iterable<? extends ASTExpression> trees) {
    List<Expression> lowered = new ArrayList<>();
    for (ASTExpression each : trees) {
      lowered.add(lower(each, false));
    }
    return lowered;
  }

  private Expression lower(ASTExpression tree, boolean isTarget) {
    return unit.nested(
        tree,
        () -> one(tree, isTarget),
        () -> new Expression.Opaque(List.of(), unit.type(tree), unit.range(tree)));
  }

  private Expression one(ASTExpression tree, boolean isTarget) {
    if (tree instanceof ASTVariableAccess access) {
      return unit.names.variable(access, isTarget);
    } else if (tree instanceof ASTFieldAccess access) {
      return unit.names.fieldAccess(access, isTarget);
    } else if (tree instanceof ASTMethodCall call) {
      return unit.calls.call(call);
    } else if (tree instanceof ASTConstructorCall creation) {
      return unit.calls.creation(creation);
    } else if (tree instanceof ASTLiteral literal) {
      return Literals.of(literal, unit.type(tree), unit.range(tree));
    } else if (tree instanceof ASTThisExpression self) {
      return unit.names.self(self);
    } else if (tree instanceof ASTSuperExpression parent) {
      return unit.names.parent(parent);
    } else if (tree instanceof ASTAssignmentExpression assignment) {
      return new Expression.Assign(
          lower(assignment.getLeftOperand(), true),
          lower(assignment.getRightOperand()),
          assignment.isCompound() ? assignment.getOperator().getToken() : null,
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof ASTInfixExpression infix) {
      return infix.getOperator() == BinaryOp.INSTANCEOF
          ? unit.patterns.instanceOf(infix)
          : binary(infix);
    } else if (tree instanceof ASTUnaryExpression unary) {
      return unary(unary);
    } else if (tree instanceof ASTLambdaExpression lambda) {
      return unit.functions.lambda(lambda);
    } else if (tree instanceof ASTMethodReference reference) {
      return unit.functions.reference(reference);
    }
    return rare(tree);
  }

  private Expression rare(ASTExpression tree) {
    if (tree instanceof ASTConditionalExpression conditional) {
      return new Expression.Conditional(
          lower(conditional.getCondition()),
          lower(conditional.getThenBranch()),
          lower(conditional.getElseBranch()),
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof ASTCastExpression cast) {
      return new Expression.Cast(
          lower(cast.getOperand()), unit.type(cast.getCastType()), unit.range(tree));
    } else if (tree instanceof ASTArrayAccess access) {
      return new Expression.ArrayAccess(
          lower(access.getQualifier()),
          lower(access.getIndexExpression()),
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof ASTArrayAllocation || tree instanceof ASTArrayInitializer) {
      return newArray(tree);
    } else if (tree instanceof ASTClassLiteral literal) {
      return Literals.classLiteral(unit, literal);
    } else if (tree instanceof ASTSwitchExpression switched) {
      Statement.Switch body = unit.deeper(() -> unit.switches.lower(switched));
      return new Expression.SwitchValue(body, unit.type(tree), unit.range(tree));
    } else if (tree instanceof ASTTypeExpression type) {
      return unit.names.type(type);
    } else if (tree instanceof ASTAmbiguousName name) {
      return unit.names.ambiguous(name);
    }
    return opaque(tree);
  }

  private Expression opaque(ASTExpression tree) {
    List<Node> children = new ArrayList<>();
    for (JavaNode each : tree.children()) {
      if (each instanceof ASTStatement statement) {
        unit.statements.lowerInto(statement, children);
      } else if (each instanceof ASTExpression expression) {
        children.add(lower(expression));
      }
    }
    return new Expression.Opaque(children, unit.type(tree), unit.range(tree));
  }

  private Expression newArray(ASTExpression tree) {
    ASTArrayInitializer elements =
        tree instanceof ASTArrayAllocation allocation
            ? allocation.getArrayInitializer()
            : (ASTArrayInitializer) tree;
    List<Expression> dimensions = new ArrayList<>();
    if (tree instanceof ASTArrayAllocation allocation
        && allocation.getTypeNode().getDimensions() != null) {
      for (JavaNode each : allocation.getTypeNode().getDimensions().children()) {
        if (each instanceof ASTArrayDimExpr dimension) {
          dimensions.add(lower(dimension.getLengthExpression()));
        }
      }
    }
    return new Expression.NewArray(
        dimensions,
        elements == null ? List.of() : lowerAll(elements),
        unit.type(tree),
        unit.range(tree));
  }

  private Expression unary(ASTUnaryExpression tree) {
    TypeRef type = unit.type(tree);
    Object negative = Literals.negative(tree);
    if (negative != null) {
      return Literals.constant(negative, type, unit.range(tree));
    }
    return new Expression.Operation(
        tree.getOperator().getToken(),
        List.of(lower(tree.getOperand(), !tree.getOperator().isPure())),
        type,
        unit.range(tree));
  }

  /** Walks down the left spine in a loop: generated code concatenates thousands of terms. */
  private Expression binary(ASTInfixExpression tree) {
    BinaryOp operator = tree.getOperator();
    Deque<ASTExpression> operands = new ArrayDeque<>();
    operands.addFirst(tree.getRightOperand());
    ASTExpression left = tree.getLeftOperand();
    while (FLAT.contains(operator)
        && left instanceof ASTInfixExpression inner
        && inner.getOperator() == operator) {
      operands.addFirst(inner.getRightOperand());
      left = inner.getLeftOperand();
    }
    operands.addFirst(left);
    return new Expression.Operation(
        operator.getToken(), lowerAll(List.copyOf(operands)), unit.type(tree), unit.range(tree));
  }
}
