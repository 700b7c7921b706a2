package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A method registers objects that it makes and records them, for the method that takes them back;
 * one kind it registers without a record.
 */
final class NotRecorded {
  private static final Set<String> VERBS = Set.of("register", "subscribe", "add", "attach");

  private NotRecorded() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (Retention record : program.retentions()) {
      if (!record.field().owner().isTest() && !record.borrowed()) {
        judge(record, program).ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> judge(Retention record, Program program) {
    List<CallSite> calls =
        record.releases().isEmpty() || record.growths().isEmpty()
            ? List.of()
            : program.callsWithin(record.field().owner());
    for (CallSite undo : calls) {
      if (isOnField(undo) && takesRecorded(undo, record, program)) {
        for (CallSite register : calls) {
          if (isUndoneBy(register, undo) && isUnrecordedOfTwo(register, calls, record, program)) {
            return Optional.of(report(register, undo, record));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnField(CallSite call) {
    return call.receiver() instanceof Expression.FieldAccess
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expression.LocalAccess;
  }

  /** Whether what is taken back was looked up in the record, and leaves it. */
  private static boolean takesRecorded(CallSite undo, Retention record, Program program) {
    return undo.arguments().get(0) instanceof Expression.LocalAccess local
        && program.valuesOf(local, undo.site().executable().owner()).stream()
            .anyMatch(
                value ->
                    record.releases().stream()
                        .filter(each -> each.kind() == Release.Kind.PER_ENTRY)
                        .anyMatch(each -> each.depth() == 0 && each.node() == value));
  }

  private static boolean isUndoneBy(CallSite register, CallSite undo) {
    String name = register.method().name();
    String opposite = undo.method().name();
    return isOnField(register)
        && VERBS.contains(name)
        && (opposite.equals("un" + name)
            || opposite.equals("de" + name)
            || opposite.equals("remove")
            || opposite.equals("detach"))
        && fieldOf(register).equals(fieldOf(undo));
  }

  private static FieldKey fieldOf(CallSite call) {
    return FieldKey.of((Expression.FieldAccess) call.receiver());
  }

  /** Whether one method registers two objects that it makes, of which it records but the other. */
  private static boolean isUnrecordedOfTwo(
      CallSite register, List<CallSite> calls, Retention record, Program program) {
    Expression given = register.arguments().get(0);
    boolean made =
        given instanceof Expression.LocalAccess local
            && !program.valuesOf(local, register.site().executable().owner()).isEmpty();
    return made
        && !isRecorded(given, record)
        && calls.stream()
            .filter(each -> each.node() != register.node() && isOnField(each))
            .filter(each -> each.site().executable().equals(register.site().executable()))
            .filter(each -> each.method().name().equals(register.method().name()))
            .filter(each -> fieldOf(each).equals(fieldOf(register)))
            .anyMatch(each -> isRecorded(each.arguments().get(0), record));
  }

  private static boolean isRecorded(@Nullable Expression given, Retention record) {
    return record.growths().stream().anyMatch(each -> isOf(each, given));
  }

  private static boolean isOf(Growth growth, @Nullable Expression given) {
    return SameCode.isSameLocal(growth.value(), given) || SameCode.isSameLocal(growth.key(), given);
  }

  private static Finding report(CallSite register, CallSite undo, Retention record) {
    String name = record.field().name();
    String undoing = undo.site().executable().display();
    return Report.at(RegistrationHandleDropped.INFO, Tier.WARNING, register.site())
        .because(
            Evidence.Role.GROWTH,
            register.method().name() + "() registers what is not put into " + name,
            register.site())
        .because(
            Evidence.Role.RELEASE, undoing + " takes back what it finds in " + name, undo.site())
        .because(Evidence.Role.REPAIR, "Put it into " + name + " as well")
        .saying(
            register.method().name()
                + "() at line "
                + register.site().line()
                + " can never be undone: "
                + undoing
                + " takes back what it finds in "
                + name
                + ", and this object is not put there, while another one is. Put it into "
                + name
                + " as well.");
  }
}
