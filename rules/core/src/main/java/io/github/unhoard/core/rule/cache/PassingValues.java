package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.tree.Expression;
import java.util.Set;

/** Values that no later evaluation gives again: the current time, random numbers. */
final class PassingValues {
  /** Calls that give another value each time, by class and name. */
  private static final Set<String> DIFFERENT_EACH_TIME =
      Set.of(
          "java.time.Instant#now",
          "java.time.LocalDateTime#now",
          "java.time.ZonedDateTime#now",
          "java.time.OffsetDateTime#now",
          "java.lang.System#nanoTime",
          "java.lang.System#currentTimeMillis",
          "java.lang.Math#random",
          "java.util.UUID#randomUUID");

  /** Calls whose result is compared by its arguments. */
  private static final Set<String> COMPOSING =
      Set.of(
          "java.util.List#of",
          "java.util.Set#of",
          "java.util.Arrays#asList",
          "java.util.Map#entry",
          "java.util.Objects#hash",
          "java.lang.String#format",
          "java.lang.String#join",
          "java.lang.String#valueOf");

  private PassingValues() {}

  static boolean is(Expression value) {
    return value instanceof Expression.Call call
        && call.arguments().isEmpty()
        && DIFFERENT_EACH_TIME.contains(call.method().owner().name() + "#" + call.method().name());
  }

  static boolean composes(Expression key) {
    if (key instanceof Expression.Operation operation) {
      return operation.operator().equals("+")
          && operation.operands().stream().anyMatch(PassingValues::is);
    }
    return key instanceof Expression.Call call
        && COMPOSING.contains(call.method().owner().name() + "#" + call.method().name())
        && call.arguments().stream().anyMatch(PassingValues::is);
  }
}
