package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import java.util.function.Consumer;

/**
 * A weak or soft reference in a class within a method, to a variable of that method: the class
 * captures the variable, which is a strong reference of its own (JLS 8.1.3, JVMS: the synthetic
 * field that javac makes for it).
 */
final class CapturedReferent {
  private static final String REFERENCE = "java.lang.ref.Reference";

  private CapturedReferent() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (ClassInfo type : program.world().classes()) {
      if (type.enclosingMethod() != null && !type.isTest()) {
        for (FieldNode field : type.node().fields()) {
          if (!field.isStatic()
              && program.catalog().isA(field.type(), REFERENCE)
              && field.initializer() instanceof Expression.New made
              && !made.arguments().isEmpty()
              && made.arguments().get(0) instanceof Expression.LocalAccess captured) {
            sink.accept(report(new FieldInfo(field, type), captured));
          }
        }
      }
    }
  }

  private static Finding report(FieldInfo field, Expression.LocalAccess captured) {
    String variable = captured.local().name();
    return Report.on(WeakMapValueHoldsKey.INFO, Tier.WARNING, field)
        .because(
            Evidence.Role.HOLDER,
            "the class around " + field.name() + " captures " + variable + " to make the reference",
            Report.place(field))
        .because(Evidence.Role.RELEASE, "a captured variable is a strong reference")
        .because(Evidence.Role.REPAIR, "Make it a static class that is given the reference")
        .saying(
            field.name()
                + " never lets "
                + variable
                + " go: the class it is in captures "
                + variable
                + " from the method around it, strongly. Make the reference outside, or make it a"
                + " static class whose constructor makes it.");
  }
}
