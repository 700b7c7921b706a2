package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Publishers that are made anew for each listener, so that none gathers them: by a method that
 * gives a fresh object each time, whatever it is called, or by the lines before the registration.
 */
final class FreshPublisher {
  private static final int MAX_STEPS = 4;
  private static final Pattern MAKING =
      Pattern.compile("(new|create|make|build|clone)([A-Z]\\w*)?");

  private FreshPublisher() {}

  /** Whether {@code value}, read in {@code owner}, is an object that was only just made. */
  static boolean isFresh(Expression value, ClassInfo owner, Program program) {
    return isFresh(value, owner, program, 0);
  }

  private static boolean isFresh(Expression value, ClassInfo owner, Program program, int steps) {
    if (steps > MAX_STEPS) {
      return false;
    }
    if (value instanceof Expression.Cast cast) {
      return isFresh(cast.value(), owner, program, steps);
    }
    if (value instanceof Expression.Conditional) {
      return areFresh(value.alternatives(), owner, program, steps);
    }
    if (value instanceof Expression.LocalAccess local) {
      return areFresh(program.valuesOf(local, owner), owner, program, steps);
    }
    if (!(value instanceof Expression.Call call) || !call.method().isStatic()) {
      return value instanceof Expression.New;
    }
    ClassInfo target = program.world().classNamed(call.method().owner().name());
    return target == null
        ? MAKING.matcher(call.method().name()).matches()
        : areFresh(program.returnedBy(call), target, program, steps);
  }

  private static boolean areFresh(
      List<Expression> values, ClassInfo owner, Program program, int steps) {
    List<Expression> objects = values.stream().filter(each -> !each.isNull()).toList();
    return !objects.isEmpty()
        && objects.stream().allMatch(each -> isFresh(each, owner, program, steps + 1));
  }

  /** Whether the static field that {@code call} registers with is given a fresh object before. */
  static boolean isAssignedBefore(CallSite call, Program program) {
    if (!(rootOf(call.receiver()) instanceof Expression.FieldAccess field) || !field.isStatic()) {
      return false;
    }
    List<Creation> before =
        program.writtenIn(call.site().executable(), FieldKey.of(field)).stream()
            .filter(each -> each.value().range().compareTo(call.site().range()) < 0)
            .toList();
    ClassInfo owner = call.site().executable().owner();
    return before.stream().allMatch(each -> isFresh(each.value(), owner, program))
        && before.stream().anyMatch(each -> isOnTheWay(each, before, call));
  }

  private static @Nullable Expression rootOf(@Nullable Expression receiver) {
    Expression root = receiver;
    while (root instanceof Expression.Call call && call.receiver() != null) {
      root = call.receiver();
    }
    return root;
  }

  /** Whether each way to {@code call} leads through {@code write}, or its like in an else. */
  private static boolean isOnTheWay(Creation write, List<Creation> all, CallSite call) {
    List<Context.Frame.Guard> own = guardsBeside(write, call);
    return own.isEmpty()
        || own.size() == 1
            && all.stream()
                .map(other -> guardsBeside(other, call))
                .anyMatch(
                    other ->
                        other.size() == 1
                            && other.get(0).condition() == own.get(0).condition()
                            && other.get(0).holds() != own.get(0).holds());
  }

  /** The conditions that decide about {@code write} and not about {@code call}. */
  private static List<Context.Frame.Guard> guardsBeside(Creation write, CallSite call) {
    List<Context.Frame.Guard> around = Context.guards(call.site().context());
    return Context.guards(write.site().context()).stream()
        .filter(each -> !around.contains(each))
        .toList();
  }
}
