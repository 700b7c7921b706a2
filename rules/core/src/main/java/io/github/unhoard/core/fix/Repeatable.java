package io.github.unhoard.core.fix;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an expression may be written a second time: it only reads, and reads the same again. */
public final class Repeatable {
  private static final Pattern ACCESSOR =
      Pattern.compile(
          "(get|is)(?!And|Next|Or|New)[A-Z]\\w*|(\\w*(id|Id|name|Name|key|Key|path|Path|address))");
  private static final Pattern CHANGING = Pattern.compile("(next|new|make|create|take|pop)\\w*");

  private Repeatable() {}

  /** Whether {@code expression} is made of names, constants and accessors only. */
  public static boolean is(@Nullable Expression expression) {
    if (expression instanceof Expression.Call call) {
      return call.arguments().isEmpty() && isAccessor(call) && is(call.receiver());
    }
    if (expression instanceof Expression.FieldAccess field) {
      return field.receiver() == null || is(field.receiver());
    }
    if (expression instanceof Expression.Operation sum) {
      return sum.operator().equals("+") && sum.operands().stream().allMatch(Repeatable::is);
    }
    return expression instanceof Expression.LocalAccess
        || expression instanceof Expression.Literal
        || expression instanceof Expression.This self && !self.viaSuper();
  }

  private static boolean isAccessor(Expression.Call call) {
    String name = call.method().name();
    boolean ofRecord = call.receiver() != null && call.receiver().type().has(TypeTrait.RECORD);
    return (ofRecord || ACCESSOR.matcher(name).matches() || name.equals("channel"))
        && !CHANGING.matcher(name).matches();
  }
}
