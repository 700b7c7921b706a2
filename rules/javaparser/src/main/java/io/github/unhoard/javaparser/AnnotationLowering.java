package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.unhoard.core.tree.AnnotationNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lowers annotations. */
final class AnnotationLowering {
  private static final int MAX_NESTING = 200;

  private final UnitLowering unit;

  AnnotationLowering(UnitLowering unit) {
    this.unit = unit;
  }

  List<AnnotationNode> lower(List<AnnotationExpr> annotations, Scope scope) {
    List<AnnotationNode> lowered = new ArrayList<>(annotations.size());
    for (AnnotationExpr each : annotations) {
      lowered.add(lower(each, scope));
    }
    return lowered;
  }

  private AnnotationNode lower(AnnotationExpr annotation, Scope scope) {
    Map<String, List<String>> values = new TreeMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      values.put("value", texts(single.getMemberValue(), scope));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        values.put(pair.getNameAsString(), texts(pair.getValue(), scope));
      }
    }
    JavaType type = unit.resolver.resolve(TypeSyntax.named(annotation.getNameAsString()), scope);
    return new AnnotationNode(unit.ref(type), values, unit.range(annotation));
  }

  private List<String> texts(Expression value, Scope scope) {
    List<String> texts = new ArrayList<>();
    List<Expression> elements =
        value instanceof ArrayInitializerExpr array ? array.getValues() : List.of(value);
    for (Expression element : elements) {
      String text = text(element, scope, MAX_NESTING);
      if (text != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  private @Nullable String text(Expression value, Scope scope, int budget) {
    if (budget == 0) {
      return null;
    }
    if (value instanceof EnclosedExpr enclosed) {
      return text(enclosed.getInner(), scope, budget - 1);
    }
    if (value instanceof LiteralExpr literal) {
      Constant constant = Literals.constant(literal);
      return constant == null ? null : constant.text();
    }
    if (value instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
      String operand = text(unary.getExpression(), scope, budget - 1);
      return operand == null ? null : "-" + operand;
    }
    if (value instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      String left = text(sum.getLeft(), scope, budget - 1);
      String right = text(sum.getRight(), scope, budget - 1);
      return left == null || right == null ? null : left + right;
    }
    if (value instanceof ClassExpr type) {
      return TypeNames.erased(unit.type(type.getType(), scope));
    }
    if (value instanceof NameExpr name) {
      return constant(name, name.getNameAsString(), scope);
    }
    return value instanceof FieldAccessExpr access
        ? constant(access, access.getNameAsString(), scope)
        : null;
  }

  /** The value of a constant field, or the name of an enum constant or unknown field. */
  private String constant(Expression value, String name, Scope scope) {
    MemberLookup.Field field = unit.names.field(value, scope);
    Constant constant = field == null ? null : field.symbol().constantValue();
    return constant == null ? name : constant.text();
  }
}
