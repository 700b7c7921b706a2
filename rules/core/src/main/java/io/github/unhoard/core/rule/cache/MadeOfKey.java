package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the very value that a site adds is its key, or was made to refer to it. */
final class MadeOfKey {
  private MadeOfKey() {}

  /** How the value that {@code growth} adds refers to its key; empty when it is not seen to. */
  static Optional<String> how(Growth growth, Program program) {
    String line = "line " + growth.site().line();
    if (SameCode.isSameLocal(growth.key(), growth.value())) {
      return Optional.of(line + " stores the key as its own value");
    }
    if (!(growth.key() instanceof Expression.LocalAccess key) || growth.value() == null) {
      return Optional.empty();
    }
    if (!(growth.value() instanceof Expression.Lambda lambda)) {
      return keeps(growth.value(), key.local(), program)
          ? Optional.of(line + " makes the value from its key")
          : Optional.empty();
    }
    if (!isComputed(growth.node())) {
      return Captures.mentions(lambda.body(), key.local().id())
          ? Optional.of("the lambda at " + line + " captures the key")
          : Optional.empty();
    }
    boolean keeping =
        yields(lambda.body(), key.local(), program)
            || lambda.parameters().stream().anyMatch(each -> yields(lambda.body(), each, program));
    return keeping ? Optional.of(line + " makes the value from its key") : Optional.empty();
  }

  /** Whether the lambda is asked for the value, rather than being it. */
  private static boolean isComputed(Expression node) {
    return node instanceof Expression.Call call && call.method().name().startsWith("compute");
  }

  private static boolean yields(Node body, Local key, Program program) {
    if (body instanceof Statement.Return result) {
      return keeps(result.value(), key, program);
    }
    return !(body instanceof Expression)
        && body.children().stream().anyMatch(child -> yields(child, key, program));
  }

  private static boolean keeps(@Nullable Expression value, Local key, Program program) {
    return value instanceof Expression.New made
        && !program.catalog().isA(made.type(), "java.lang.ref.Reference")
        && made.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Expression.LocalAccess local
                        && local.local().id() == key.id()
                        && program.storesArgument(made, local));
  }
}
