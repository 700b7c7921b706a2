package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a key is made from what a method was given: as it is, with text added, or by asking it for a
 * property.
 *
 * @param given the names of the parameters it is made from
 * @param type the type of the parameter that a property was read from; empty otherwise
 * @param property the property; empty unless {@code kind} says so
 */
record KeyShape(Kind kind, Set<String> given, String type, String property) {

  /** How a key relates to the parameters. */
  enum Kind {
    PLAIN,
    DECORATED,
    PROPERTY
  }

  /** The shape of {@code key} in {@code method}; empty if it is none of these. */
  static Optional<KeyShape> of(@Nullable Expression key, Executable method, Program program) {
    if (key instanceof Expression.LocalAccess access) {
      if (isParameter(access, method)) {
        return changedByCallers(access, method, program)
            ? Optional.empty()
            : Optional.of(new KeyShape(Kind.PLAIN, Set.of(access.local().name()), "", ""));
      }
      List<Expression> values = program.valuesOf(access, method.owner());
      return values.size() == 1 && values.get(0) != key
          ? ofValue(values.get(0), method)
          : Optional.empty();
    }
    return ofValue(key, method);
  }

  private static Optional<KeyShape> ofValue(@Nullable Expression key, Executable method) {
    if (key instanceof Expression.Operation sum
        && sum.operator().equals("+")
        && sum.type().name().equals("java.lang.String")) {
      List<Expression> parts = new ArrayList<>();
      flatten(sum, parts);
      Set<String> given = new TreeSet<>();
      for (Expression part : parts) {
        if (part instanceof Expression.LocalAccess access && isParameter(access, method)) {
          given.add(access.local().name());
        }
      }
      boolean text = parts.stream().anyMatch(Expression.Literal.class::isInstance);
      return text && given.size() == 1
          ? Optional.of(new KeyShape(Kind.DECORATED, given, "", ""))
          : Optional.empty();
    }
    if (key instanceof Expression.Call call
        && call.arguments().isEmpty()
        && call.receiver() instanceof Expression.LocalAccess access
        && isParameter(access, method)) {
      return Optional.of(property(access, call.method().name()));
    }
    return key instanceof Expression.FieldAccess field
            && field.receiver() instanceof Expression.LocalAccess access
            && isParameter(access, method)
        ? Optional.of(property(access, field.name()))
        : Optional.empty();
  }

  private static KeyShape property(Expression.LocalAccess access, String name) {
    return new KeyShape(
        Kind.PROPERTY, Set.of(access.local().name()), access.local().type().name(), name);
  }

  private static void flatten(Expression expression, List<Expression> into) {
    if (expression instanceof Expression.Operation sum && sum.operator().equals("+")) {
      sum.operands().forEach(each -> flatten(each, into));
    } else {
      into.add(expression);
    }
  }

  private static boolean isParameter(Expression.LocalAccess access, Executable method) {
    return method.parameters().stream().anyMatch(each -> each.id() == access.local().id());
  }

  /** Whether some caller makes the key up itself, so that the parameter is no bare name. */
  private static boolean changedByCallers(
      Expression.LocalAccess access, Executable method, Program program) {
    int index = method.parameters().stream().map(Local::id).toList().indexOf(access.local().id());
    for (CallSite caller : program.callGraph().callersOf(method)) {
      boolean passedOn =
          index < caller.arguments().size()
              && (caller.arguments().get(index) instanceof Expression.LocalAccess
                  || caller.arguments().get(index) instanceof Expression.Literal);
      if (!passedOn) {
        return true;
      }
    }
    return false;
  }
}
