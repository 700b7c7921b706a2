package io.github.unhoard.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions. */
final class ExpressionLowering {
  private final UnitLowering unit;

  ExpressionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression lower(Tree tree) {
    return lower(tree, false);
  }

  List<Expression> lowerAll(List<? extends Tree> trees) {
    List<Expression> lowered = new ArrayList<>(trees.size());
    for (Tree each : trees) {
      lowered.add(lower(each));
    }
    return lowered;
  }

  private Expression lower(Tree parenthesized, boolean isTarget) {
    Tree tree = UnitLowering.withoutParens(parenthesized);
    return unit.nested(
        tree,
        () -> one(tree, isTarget),
        () -> new Expression.Opaque(List.of(), unit.type(tree), unit.range(tree)));
  }

  private Expression one(Tree tree, boolean isTarget) {
    if (tree instanceof IdentifierTree identifier) {
      return unit.names.identifier(identifier, isTarget);
    } else if (tree instanceof MemberSelectTree select) {
      return unit.names.select(select, isTarget);
    } else if (tree instanceof LiteralTree literal) {
      return NameLowering.literal(literal.getValue(), unit.type(tree), unit.range(tree));
    } else if (tree instanceof MethodInvocationTree call) {
      return unit.calls.call(call);
    } else if (tree instanceof NewClassTree creation) {
      return unit.calls.creation(creation);
    } else if (tree instanceof NewArrayTree array) {
      return newArray(array);
    } else if (tree instanceof AssignmentTree assignment) {
      return new Expression.Assign(
          lower(assignment.getVariable(), true),
          lower(assignment.getExpression()),
          null,
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof CompoundAssignmentTree assignment) {
      return new Expression.Assign(
          lower(assignment.getVariable(), true),
          lower(assignment.getExpression()),
          Operators.text(tree.getKind()),
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof BinaryTree binary) {
      return binary(binary);
    } else if (tree instanceof UnaryTree unary) {
      return unary(unary);
    }
    return rare(tree);
  }

  private Expression rare(Tree tree) {
    if (tree instanceof LambdaExpressionTree lambda) {
      return unit.functions.lambda(lambda);
    } else if (tree instanceof MemberReferenceTree reference) {
      return unit.functions.reference(reference);
    } else if (tree instanceof ConditionalExpressionTree conditional) {
      return new Expression.Conditional(
          lower(conditional.getCondition()),
          lower(conditional.getTrueExpression()),
          lower(conditional.getFalseExpression()),
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof TypeCastTree cast) {
      TypeRef type = unit.typeTrees.lower(cast.getType());
      return new Expression.Cast(lower(cast.getExpression()), type, unit.range(tree));
    } else if (tree instanceof InstanceOfTree test) {
      return unit.patterns.instanceOf(test);
    } else if (tree instanceof ArrayAccessTree access) {
      return new Expression.ArrayAccess(
          lower(access.getExpression()),
          lower(access.getIndex()),
          unit.type(tree),
          unit.range(tree));
    } else if (tree instanceof SwitchExpressionTree switched) {
      Statement.Switch body =
          unit.deeper(
              () -> unit.switches.lower(tree, switched.getExpression(), switched.getCases()));
      return new Expression.SwitchValue(body, unit.type(tree), unit.range(tree));
    } else if (tree instanceof ErroneousTree erroneous) {
      return opaque(tree, erroneous.getErrorTrees());
    }
    return opaque(tree, DirectChildren.of(tree));
  }

  private Expression opaque(Tree tree, List<? extends Tree> parts) {
    List<Node> children = new ArrayList<>();
    for (Tree each : parts) {
      if (each instanceof StatementTree statement) {
        unit.statements.lowerInto(statement, children);
      } else if (each instanceof ExpressionTree) {
        children.add(lower(each));
      }
    }
    return new Expression.Opaque(children, unit.type(tree), unit.range(tree));
  }

  private Expression newArray(NewArrayTree tree) {
    List<? extends ExpressionTree> elements = tree.getInitializers();
    TypeRef type =
        tree.getType() == null
            ? unit.type(tree)
            : arrayType(tree, unit.typeTrees.lower(tree.getType()));
    return new Expression.NewArray(
        lowerAll(tree.getDimensions()),
        elements == null ? List.of() : lowerAll(elements),
        type,
        unit.range(tree));
  }

  /** The type of {@code new T[n][]}, of which {@code element} is what the tree names. */
  private TypeRef arrayType(NewArrayTree tree, TypeRef element) {
    TypeRef attributed = unit.type(tree);
    return attributed.resolved()
        ? attributed
        : TypeLowering.arrayOf(element, Math.max(1, tree.getDimensions().size()));
  }

  private Expression unary(UnaryTree tree) {
    boolean assigns = tree.getKind().name().endsWith("CREMENT");
    return new Expression.Operation(
        Operators.text(tree.getKind()),
        List.of(lower(tree.getExpression(), assigns)),
        unit.type(tree),
        unit.range(tree));
  }

  /** Walks down the left spine in a loop: generated code concatenates thousands of terms. */
  private Expression binary(BinaryTree tree) {
    Tree.Kind kind = tree.getKind();
    Deque<Tree> operands = new ArrayDeque<>();
    operands.addFirst(tree.getRightOperand());
    Tree left = UnitLowering.withoutParens(tree.getLeftOperand());
    while (Operators.isFlat(kind) && left instanceof BinaryTree inner && inner.getKind() == kind) {
      operands.addFirst(inner.getRightOperand());
      left = UnitLowering.withoutParens(inner.getLeftOperand());
    }
    operands.addFirst(left);
    return new Expression.Operation(
        Operators.text(kind), lowerAll(List.copyOf(operands)), unit.type(tree), unit.range(tree));
  }

  static @Nullable Expression orNull(UnitLowering unit, @Nullable Tree tree) {
    return tree == null ? null : unit.expressions.lower(tree);
  }
}
