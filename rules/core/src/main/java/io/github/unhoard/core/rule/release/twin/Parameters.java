package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parameter of its method an expression passes on, cast or bound by a pattern or not. */
final class Parameters {
  private Parameters() {}

  static Optional<Local> of(@Nullable Expression value, Executable method, Program program) {
    Expression passed = uncast(value);
    if (passed instanceof Expression.LocalAccess access) {
      List<Expression> values = program.valuesOf(access, method.owner());
      if (values.size() == 1 && uncast(values.get(0)) instanceof Expression.LocalAccess origin) {
        passed = origin;
      }
    }
    return passed instanceof Expression.LocalAccess local
        ? method.parameters().stream()
            .filter(each -> each.id() == local.local().id())
            .filter(each -> program.valuesOf(local, method.owner()).isEmpty())
            .findFirst()
        : Optional.empty();
  }

  private static @Nullable Expression uncast(@Nullable Expression value) {
    return value instanceof Expression.Cast cast ? cast.value() : value;
  }
}
