package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a static getter surely gives the one object that all share: its body gives what a static
 * field holds, or its class is the platform's or its name says so where there is no body to read.
 */
final class SharedGetter {
  private static final int MAX_STEPS = 4;
  private static final Pattern ONE =
      Pattern.compile(
          "(get)?(\\w*Instance|[Dd]efault\\w*|[Rr]oot\\w*|Logger|[Ss]ingleton|[Ss]hared\\w*)");

  private SharedGetter() {}

  static boolean isSure(Expression.Call getter, Program program) {
    return isSure(getter, program, 0);
  }

  private static boolean isSure(Expression.Call getter, Program program, int steps) {
    ClassInfo target = program.world().classNamed(getter.method().owner().name());
    if (target == null) {
      return getter.method().owner().name().startsWith("java")
          || ONE.matcher(getter.method().name()).matches();
    }
    List<Expression> values =
        program.returnedBy(getter).stream().filter(each -> !each.isNull()).toList();
    return !values.isEmpty()
        && values.stream().allMatch(each -> isShared(each, target, program, steps));
  }

  private static boolean isShared(Expression value, ClassInfo owner, Program program, int steps) {
    if (steps > MAX_STEPS) {
      return false;
    }
    if (value instanceof Expression.Cast cast) {
      return isShared(cast.value(), owner, program, steps + 1);
    }
    if (value instanceof Expression.Conditional) {
      return value.alternatives().stream()
          .filter(each -> !each.isNull())
          .allMatch(each -> isShared(each, owner, program, steps + 1));
    }
    if (value instanceof Expression.FieldAccess field) {
      return field.isStatic()
          || field.receiver() != null && isShared(field.receiver(), owner, program, steps + 1);
    }
    if (value instanceof Expression.Call call) {
      return call.method().isStatic()
          ? isSure(call, program, steps + 1)
          : call.receiver() != null && isShared(call.receiver(), owner, program, steps + 1);
    }
    if (!(value instanceof Expression.LocalAccess local)) {
      return false;
    }
    List<Expression> held =
        program.valuesOf(local, owner).stream().filter(each -> !each.isNull()).toList();
    // What a lazy getter makes it also puts into the field.
    List<Expression> kept =
        held.stream().filter(each -> !(each instanceof Expression.New)).toList();
    return !kept.isEmpty()
        && kept.stream().allMatch(each -> isShared(each, owner, program, steps + 1));
  }
}
