package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Expression.Literal;
import org.jspecify.annotations.Nullable;

/** A compile-time constant: a boxed primitive or a String. */
record Constant(Object value) {

  Literal.Kind kind() {
    if (value instanceof Boolean) {
      return Literal.Kind.BOOLEAN;
    }
    if (value instanceof Character) {
      return Literal.Kind.CHARACTER;
    }
    return value instanceof String ? Literal.Kind.STRING : Literal.Kind.NUMBER;
  }

  /** Canonical text, as {@link Literal#value()} wants it. */
  String text() {
    return value.toString();
  }

  /** This value converted to the declared type of the variable that holds it; null if it cannot. */
  @Nullable Constant as(String typeName) {
    if (typeName.equals("java.lang.String")) {
      return value instanceof String ? this : null;
    }
    if (typeName.equals("boolean")) {
      return value instanceof Boolean ? this : null;
    }
    Number number = value instanceof Character c ? Integer.valueOf(c) : null;
    if (value instanceof Number already) {
      number = already;
    }
    if (number == null) {
      return null;
    }
    return switch (typeName) {
      case "byte" -> new Constant(number.byteValue());
      case "short" -> new Constant(number.shortValue());
      case "int" -> new Constant(number.intValue());
      case "long" -> new Constant(number.longValue());
      case "float" -> new Constant(number.floatValue());
      case "double" -> new Constant(number.doubleValue());
      case "char" -> new Constant((char) number.intValue());
      default -> null;
    };
  }
}
