package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Static exceptions whose stack trace refers to the classes that happened to touch them first. */
final class PinningThrowables {
  private static final int TRACELESS_ARGUMENTS = 4;
  private static final int MAX_HOPS = 8;

  /** Fields of these hold what was made of an exception, and not the exception. */
  private static final Set<String> TEXTS =
      Set.of("java.lang.String", "boolean", "int", "long", "java.lang.StackTraceElement[]");

  private final Program program;

  PinningThrowables(Program program) {
    this.program = program;
  }

  void check(RuleInfo rule, Consumer<Finding> sink) {
    for (FieldInfo field : program.world().fields()) {
      if (!field.node().isStatic() || field.owner().isTest()) {
        continue;
      }
      boolean bare = program.catalog().isA(field.node().type(), "java.lang.Throwable");
      program.valuesOf(field.key()).stream()
          .flatMap(each -> bare ? Stream.of(each) : wrapped(each, field))
          .filter(each -> each instanceof Expression.New made && fillsTrace(made))
          .findFirst()
          .ifPresent(each -> sink.accept(report(rule, field, bare)));
    }
  }

  /** The exceptions that {@code value} is given at once: a failed future or publisher has one. */
  private Stream<Expression> wrapped(Expression value, FieldInfo field) {
    return value instanceof Expression.Call call && !TEXTS.contains(field.node().type().name())
        ? call.arguments().stream()
            .filter(
                each ->
                    each instanceof Expression.New made
                        && program.catalog().isA(made.type(), "java.lang.Throwable"))
        : Stream.empty();
  }

  /** Whether the new exception is known to record its stack trace. */
  private boolean fillsTrace(Expression.New made) {
    if (made.body() != null
        && (overridesFill(made.body()) || made.arguments().size() == TRACELESS_ARGUMENTS)) {
      return false;
    }
    TypeRef type = made.body() == null ? made.type() : made.body().superclass();
    if (type == null) {
      return false;
    }
    ClassInfo info = program.world().classNamed(type.name());
    return info == null
        ? isOfThePlatform(type) && made.arguments().size() < TRACELESS_ARGUMENTS
        : recordsTrace(info);
  }

  private static boolean isOfThePlatform(TypeRef type) {
    return type.name().startsWith("java.") || type.name().startsWith("javax.");
  }

  private boolean recordsTrace(@Nullable ClassInfo start) {
    ClassInfo at = start;
    for (int hops = 0; at != null && hops < MAX_HOPS; hops++) {
      if (overridesFill(at.node()) || asksForNone(at.node())) {
        return false;
      }
      TypeRef above = at.node().superclass();
      if (above == null) {
        return false;
      }
      at = program.world().classNamed(above.name());
      if (at == null) {
        return isOfThePlatform(above);
      }
    }
    return false;
  }

  private static boolean overridesFill(ClassNode node) {
    return node.methods().stream()
        .anyMatch(
            each -> each.name().equals("fillInStackTrace") || each.name().equals("getStackTrace"));
  }

  /** Whether a constructor hands the four arguments up that can say: no stack trace. */
  private static boolean asksForNone(ClassNode node) {
    return node.methods().stream()
        .filter(each -> each.kind() == MethodNode.Kind.CONSTRUCTOR && each.body() != null)
        .anyMatch(each -> callsWithFour(each.body()));
  }

  private static boolean callsWithFour(Node node) {
    return node instanceof Expression.Call call
            && call.method().name().equals(MethodRef.CONSTRUCTOR)
            && call.arguments().size() >= TRACELESS_ARGUMENTS
        || node.children().stream().anyMatch(PinningThrowables::callsWithFour);
  }

  private static Finding report(RuleInfo rule, FieldInfo field, boolean bare) {
    String name = field.name();
    return Report.on(rule, Tier.INFO, field)
        .because(
            Evidence.Role.HOLDER,
            name + (bare ? " is" : " holds") + " a static exception with a stack trace",
            Report.place(field))
        .because(Evidence.Role.LIFETIME, "it is static")
        .because(
            Evidence.Role.GROWTH,
            "the trace refers to every class on the stack when this class was initialised")
        .because(
            Evidence.Role.REPAIR,
            bare
                ? "Override fillInStackTrace(), or pass writableStackTrace=false"
                : "Make the exception when it is needed, with a supplier")
        .saying(
            name
                + " keeps the classes that were on the stack when "
                + field.owner().simpleName()
                + " was initialised, and with them the class loader of whoever came first: a"
                + " static exception holds its stack trace"
                + (bare
                    ? ". Use a class that overrides fillInStackTrace(), or pass"
                        + " writableStackTrace=false."
                    : ", and whatever is added to it as suppressed. Hand in a supplier that makes"
                        + " one when it is needed."));
  }
}
