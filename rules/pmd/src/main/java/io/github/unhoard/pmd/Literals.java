package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import net.sourceforge.pmd.lang.java.ast.ASTClassLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTNumericLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.UnaryOp;
import org.jspecify.annotations.Nullable;

/** Lowers literals and the constants that fields stand for. */
final class Literals {
  private Literals() {}

  static Expression of(ASTLiteral literal, TypeRef type, SourceRange range) {
    Object value = literal.getConstValue();
    return value == null
        ? new Expression.Literal(Expression.Literal.Kind.NULL, "null", type, range)
        : constant(value, type, range);
  }

  static Expression classLiteral(UnitLowering unit, ASTClassLiteral literal) {
    String named = unit.types.erased(literal.getTypeNode().getTypeMirror()).name();
    return new Expression.Literal(
        Expression.Literal.Kind.CLASS, named, unit.type(literal), unit.range(literal));
  }

  /** The literal {@code -1}: a sign that touches its number belongs to it. */
  static @Nullable Object negative(ASTUnaryExpression tree) {
    boolean touches =
        tree.getOperator() == UnaryOp.UNARY_MINUS
            && tree.getOperand() instanceof ASTNumericLiteral number
            && number.isIntegral()
            && !number.isParenthesized()
            && number.getTextRegion().getStartOffset() == tree.getTextRegion().getStartOffset() + 1;
    return touches ? tree.getConstValue() : null;
  }

  static Expression constant(Object value, TypeRef type, SourceRange range) {
    Object converted = converted(value, type.name());
    Expression.Literal.Kind kind;
    if (converted instanceof Boolean) {
      kind = Expression.Literal.Kind.BOOLEAN;
    } else if (converted instanceof Character) {
      kind = Expression.Literal.Kind.CHARACTER;
    } else if (converted instanceof Number) {
      kind = Expression.Literal.Kind.NUMBER;
    } else {
      kind = Expression.Literal.Kind.STRING;
    }
    return new Expression.Literal(kind, String.valueOf(converted), type, range);
  }

  /** A constant takes its variable's type: {@code double D = 1} is 1.0. */
  private static Object converted(Object value, String type) {
    if (value instanceof Character letter && !type.equals("char")) {
      return converted((int) letter, type);
    }
    if (!(value instanceof Number number)) {
      return value;
    }
    return switch (type) {
      case "double" -> number.doubleValue();
      case "float" -> number.floatValue();
      case "long" -> number.longValue();
      case "char" -> (char) number.intValue();
      default -> value;
    };
  }

  static boolean isPrimitive(TypeRef type) {
    return type.has(TypeTrait.PRIMITIVE);
  }
}
