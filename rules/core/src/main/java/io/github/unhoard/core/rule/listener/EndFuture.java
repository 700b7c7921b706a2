package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A future that is done no sooner than the object that has it ends.
 *
 * @param name what it is called, for messages
 * @param reason why it lasts as long as that
 * @param certain whether more than its name tells
 */
record EndFuture(String name, String reason, boolean certain) {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\w*([cC]los(e|ed|ing)|[sS]hut[dD]own|[tT]erminat\\w*|[dD]isconnect\\w*|[iI]nactive"
              + "|[dD]ispose[d]?|[dD]estroy(ed)?|[sS]top(ped)?|[uU]nregistered)\\w*");

  /** The future that {@code value} is, if it is one of these. */
  static Optional<EndFuture> of(@Nullable Expression value, CallSite at, Program program) {
    if (value instanceof Expression.FieldAccess field) {
      return ofField(field, program);
    }
    return value instanceof Expression.Call getter && getter.arguments().isEmpty()
        ? ofGetter(getter, at, program)
        : Optional.empty();
  }

  private static Optional<EndFuture> ofField(Expression.FieldAccess field, Program program) {
    FieldKey key = FieldKey.of(field);
    if (!isFuture(field.type(), program) || program.isWrittenByMethods(key)) {
      return Optional.empty();
    }
    String name = field.name();
    List<CallSite> completions =
        program.calls().stream().filter(each -> completes(each, key, program)).toList();
    boolean byEnd =
        !completions.isEmpty() && completions.stream().allMatch(each -> isAtEnd(each, program));
    if (byEnd) {
      String end = completions.get(0).site().executable().display();
      return Optional.of(new EndFuture(name, "only " + end + " completes " + name, true));
    }
    return completions.isEmpty() && isNamed(name, program)
        ? Optional.of(new EndFuture(name, name + " is named for the end of its owner", false))
        : Optional.empty();
  }

  /** The future of a field of this object, or of what one refers to for all its life. */
  private static Optional<EndFuture> ofGetter(
      Expression.Call getter, CallSite at, Program program) {
    String name = getter.method().name();
    if (!isNamed(name, program)) {
      return Optional.empty();
    }
    if (getter.receiver() == null || getter.receiver() instanceof Expression.This) {
      return getter.method().isStatic()
          ? Optional.empty()
          : Optional.of(new EndFuture(name + "()", name + "() is of this object", true));
    }
    return ofRoot(getter.receiver(), at, program)
        .map(
            root ->
                new EndFuture(
                    name + "() of " + root.name(), root.name() + " serves many calls", true));
  }

  /** The field that a chain of getters begins with, if it has one object for the owner's life. */
  static Optional<FieldInfo> ofRoot(Expression receiver, CallSite at, Program program) {
    Expression root = receiver;
    while (root instanceof Expression.Call call && call.receiver() != null) {
      root = call.receiver();
    }
    if (!(root instanceof Expression.FieldAccess field)
        || field.receiver() != null && !(field.receiver() instanceof Expression.This)
        || program.isWrittenByMethods(FieldKey.of(field))) {
      return Optional.empty();
    }
    return field(at.site().executable().owner(), FieldKey.of(field));
  }

  private static Optional<FieldInfo> field(ClassInfo from, FieldKey key) {
    for (ClassInfo at = from; at != null; at = at.enclosing()) {
      ClassInfo owner = at;
      Optional<FieldInfo> found =
          at.node().fields().stream()
              .map(each -> new FieldInfo(each, owner))
              .filter(each -> each.key().equals(key))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean completes(CallSite call, FieldKey future, Program program) {
    return future.isReadBy(call.receiver())
        && program.catalog().names("completions").contains(call.method().name());
  }

  private static boolean isAtEnd(CallSite call, Program program) {
    return isAtEnd(call.site().executable())
        || program.phaseOf(call.site(), null) == Phase.TEARDOWN;
  }

  /** Whether {@code method} is about the end of its owner, or a class in the body of one is. */
  static boolean isAtEnd(Executable method) {
    if (EndOfLife.isEnd(method) || ENDING.matcher(method.name()).matches()) {
      return true;
    }
    for (ClassInfo at = method.owner(); at != null; at = at.enclosing()) {
      if (at.enclosingMethod() != null && ENDING.matcher(at.enclosingMethod().name()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(TypeRef type, Program program) {
    return program.catalog().names("futureTypes").stream()
        .anyMatch(each -> program.catalog().isA(type, each));
  }

  private static boolean isNamed(String name, Program program) {
    return program.catalog().names("endFutures").contains(name);
  }
}
