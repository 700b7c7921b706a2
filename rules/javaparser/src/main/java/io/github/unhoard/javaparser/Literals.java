package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of literals. */
final class Literals {
  private Literals() {}

  /** The value; null for {@code null} and for malformed literals. */
  static @Nullable Constant constant(LiteralExpr literal) {
    try {
      Object value = value(literal);
      return value == null ? null : new Constant(value);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static @Nullable Object value(LiteralExpr literal) {
    if (literal instanceof BooleanLiteralExpr flag) {
      return flag.getValue();
    }
    if (literal instanceof IntegerLiteralExpr number) {
      return (int) integer(number.getValue());
    }
    if (literal instanceof LongLiteralExpr number) {
      String text = number.getValue();
      return integer(text.substring(0, text.length() - 1));
    }
    if (literal instanceof DoubleLiteralExpr number) {
      String text = number.getValue().replace("_", "");
      boolean isFloat = text.toLowerCase(Locale.ROOT).endsWith("f") && !isHexDigit(text);
      return isFloat ? (Object) Float.parseFloat(text) : (Object) Double.parseDouble(text);
    }
    if (literal instanceof CharLiteralExpr character) {
      return Escapes.translate(character.getValue()).charAt(0);
    }
    if (literal instanceof TextBlockLiteralExpr block) {
      return Escapes.translate(block.stripIndent());
    }
    return literal instanceof StringLiteralExpr text ? Escapes.translate(text.getValue()) : null;
  }

  /** A hexadecimal floating literal needs an exponent, after which {@code f} is a suffix again. */
  private static boolean isHexDigit(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("0x") && !lower.contains("p");
  }

  private static long integer(String written) {
    String text = written.replace("_", "").toLowerCase(Locale.ROOT);
    if (text.startsWith("0x")) {
      return Long.parseUnsignedLong(text.substring(2), 16);
    }
    if (text.startsWith("0b")) {
      return Long.parseUnsignedLong(text.substring(2), 2);
    }
    boolean isOctal = text.length() > 1 && text.startsWith("0");
    return Long.parseUnsignedLong(text, isOctal ? 8 : 10);
  }
}
