package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.NamedEntryModel;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;

/** The calls that take out again what a call has left under a name. */
final class NameUndoing {
  private final Program program;

  NameUndoing(Program program) {
    this.program = program;
  }

  /** Whether the class that makes {@code call} undoes it too. */
  boolean isNear(CallSite call, NamedEntryModel entry) {
    return isAmong(program.callsWithin(call.site().executable().owner()), entry);
  }

  /** Whether some class of the program does. */
  boolean isAnywhere(NamedEntryModel entry) {
    return isAmong(program.calls(), entry);
  }

  private boolean isAmong(List<CallSite> calls, NamedEntryModel entry) {
    return !entry.undo().isEmpty()
        && calls.stream()
            .filter(each -> entry.undo().stream().anyMatch(undo -> is(each, undo, entry.type())))
            .anyMatch(each -> isOfNames(each) && runs(each));
  }

  private boolean is(CallSite call, String undo, String type) {
    int hash = undo.indexOf('#');
    String wanted = hash < 0 ? type : undo.substring(0, hash);
    TypeRef on =
        call.receiver() == null ? call.method().owner() : program.catalog().typeOf(call.receiver());
    return call.method().name().equals(undo.substring(hash + 1))
        && (!on.resolved()
            || program.catalog().isA(on, wanted)
            || program.catalog().isA(call.method().owner(), wanted));
  }

  /** Whether it is not but the entry of one constant that is taken out. */
  private static boolean isOfNames(CallSite call) {
    return call.arguments().isEmpty() || !(call.arguments().get(0) instanceof Expression.Literal);
  }

  private boolean runs(CallSite call) {
    Phase phase = program.phaseOf(call.site(), null);
    return phase != Phase.NEVER && phase != Phase.TEST;
  }
}
