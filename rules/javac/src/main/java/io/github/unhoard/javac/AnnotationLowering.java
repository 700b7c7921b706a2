package io.github.unhoard.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.unhoard.core.tree.AnnotationNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Lowers annotations from the source, so that they need not be on the class path. */
final class AnnotationLowering {
  private static final int MAX_NESTING = 200;

  private final UnitLowering unit;

  AnnotationLowering(UnitLowering unit) {
    this.unit = unit;
  }

  List<AnnotationNode> lower(List<? extends AnnotationTree> annotations) {
    List<AnnotationNode> lowered = new ArrayList<>(annotations.size());
    for (AnnotationTree each : annotations) {
      lowered.add(lower(each));
    }
    return lowered;
  }

  private AnnotationNode lower(AnnotationTree annotation) {
    Map<String, List<String>> values = new TreeMap<>();
    for (ExpressionTree argument : annotation.getArguments()) {
      String element = "value";
      ExpressionTree value = argument;
      if (argument instanceof AssignmentTree assignment) {
        element = assignment.getVariable().toString();
        value = assignment.getExpression();
      }
      List<String> texts = new ArrayList<>();
      if (value instanceof NewArrayTree array) {
        array.getInitializers().forEach(each -> add(each, texts));
      } else {
        add(value, texts);
      }
      values.put(element, List.copyOf(texts));
    }
    return new AnnotationNode(
        unit.typeTrees.lower(annotation.getAnnotationType()), values, unit.range(annotation));
  }

  private void add(Tree value, List<String> texts) {
    String text = text(value, 0);
    if (text != null) {
      texts.add(text);
    }
  }

  private @Nullable String text(Tree tree, int nesting) {
    Tree value = UnitLowering.withoutParens(tree);
    if (nesting > MAX_NESTING) {
      return null;
    } else if (value instanceof LiteralTree literal) {
      return String.valueOf(literal.getValue());
    } else if (value instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
      String operand = text(unary.getExpression(), nesting + 1);
      return operand == null ? null : "-" + operand;
    } else if (value instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      String left = text(sum.getLeftOperand(), nesting + 1);
      String right = text(sum.getRightOperand(), nesting + 1);
      return left == null || right == null ? null : left + right;
    } else if (value instanceof MemberSelectTree select) {
      return select.getIdentifier().contentEquals("class")
          ? unit.typeTrees.lower(select.getExpression()).name()
          : constant(select, select.getIdentifier().toString());
    } else if (value instanceof IdentifierTree identifier) {
      return constant(identifier, identifier.getName().toString());
    }
    return null;
  }

  /** The value of a constant field, or the name of an enum or unknown constant. */
  private String constant(Tree tree, String name) {
    Element element = unit.element(tree);
    return element instanceof VariableElement field
            && field.getKind() == ElementKind.FIELD
            && field.getConstantValue() != null
        ? String.valueOf(field.getConstantValue())
        : name;
  }
}
