package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** Computes constant expressions as far as limits and names need it. */
final class ConstantEvaluator {
  /** Longer chains are no sizes or names. */
  private static final int MAX_NESTING = 500;

  private final SourceClassSymbol site;
  private final ClassTable classes;
  private final int depth;

  private ConstantEvaluator(SourceClassSymbol site, ClassTable classes, int depth) {
    this.site = site;
    this.classes = classes;
    this.depth = depth;
  }

  /** Whether an initializer has the shape of a constant expression, so that keeping it pays. */
  static boolean mayEvaluate(Expression expression) {
    return mayEvaluate(expression, MAX_NESTING);
  }

  private static boolean mayEvaluate(Expression expression, int budget) {
    if (budget == 0) {
      return false;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return mayEvaluate(enclosed.getInner(), budget - 1);
    }
    if (expression instanceof UnaryExpr unary) {
      return mayEvaluate(unary.getExpression(), budget - 1);
    }
    if (expression instanceof ConditionalExpr choice) {
      return mayEvaluate(choice.getCondition(), budget - 1)
          && mayEvaluate(choice.getThenExpr(), budget - 1)
          && mayEvaluate(choice.getElseExpr(), budget - 1);
    }
    if (expression instanceof CastExpr cast) {
      return mayEvaluate(cast.getExpression(), budget - 1);
    }
    if (expression instanceof BinaryExpr binary) {
      return mayEvaluate(binary.getLeft(), budget - 1)
          && mayEvaluate(binary.getRight(), budget - 1);
    }
    if (expression instanceof FieldAccessExpr access) {
      return access.getScope().isNameExpr() || access.getScope().isFieldAccessExpr();
    }
    return expression instanceof NameExpr
        || (expression instanceof LiteralExpr && !(expression instanceof NullLiteralExpr));
  }

  /** The value of {@code initializer} in a variable of {@code type}; null if it is no constant. */
  static @Nullable Constant evaluate(
      @Nullable Expression initializer,
      JavaType type,
      SourceClassSymbol site,
      ClassTable classes,
      int depth) {
    if (initializer == null || depth == 0) {
      return null;
    }
    String typeName = TypeNames.erased(type);
    Constant value =
        new ConstantEvaluator(site, classes, depth - 1).value(initializer, MAX_NESTING);
    return value == null ? null : value.as(typeName);
  }

  private @Nullable Constant value(Expression expression, int budget) {
    if (budget == 0) {
      return null;
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner(), budget - 1);
    }
    if (expression instanceof LiteralExpr literal) {
      return Literals.constant(literal);
    }
    if (expression instanceof UnaryExpr unary) {
      return ConstantArithmetic.unary(
          unary.getOperator(), value(unary.getExpression(), budget - 1));
    }
    if (expression instanceof BinaryExpr binary) {
      Constant left = value(binary.getLeft(), budget - 1);
      // Going on without a left value would make chains of non-constants exponential.
      Constant right = left == null ? null : value(binary.getRight(), budget - 1);
      return ConstantArithmetic.binary(binary.getOperator(), left, right);
    }
    if (expression instanceof ConditionalExpr choice) {
      Constant condition = value(choice.getCondition(), budget - 1);
      if (condition == null || !(condition.value() instanceof Boolean isTrue)) {
        return null;
      }
      return value(isTrue ? choice.getThenExpr() : choice.getElseExpr(), budget - 1);
    }
    if (expression instanceof CastExpr cast) {
      Constant inner = value(cast.getExpression(), budget - 1);
      String target =
          cast.getType() instanceof PrimitiveType primitive
              ? primitive.getType().asString()
              : "java.lang.String";
      return inner == null ? null : inner.as(target);
    }
    FieldSymbol field = null;
    if (expression instanceof NameExpr name) {
      field = field(name.getNameAsString());
    } else if (expression instanceof FieldAccessExpr access) {
      JavaType owner =
          new TypeResolver(classes).name(access.getScope().toString(), site.bodyScope());
      field = owner == null ? null : field(owner, access.getNameAsString());
    }
    return field == null ? null : field.constant().apply(depth);
  }

  private @Nullable FieldSymbol field(String name) {
    for (ClassSymbol each = site; each != null; each = each.outer()) {
      FieldSymbol found = field(each.rawType(), name);
      if (found != null) {
        return found;
      }
    }
    MemberLookup.Field imported = new StaticImports(site.unit(), classes).field(name);
    return imported == null ? null : imported.symbol();
  }

  private @Nullable FieldSymbol field(JavaType owner, String name) {
    MemberLookup.Field found =
        owner instanceof JavaType.Declared declared
            ? new MemberLookup(classes).field(declared, name)
            : null;
    return found == null ? null : found.symbol();
  }
}
