package io.github.unhoard.core.inventory;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;

/** Describes calls that hand an object to a library which keeps it until it is taken back. */
final class RegistrationHolders {
  private RegistrationHolders() {}

  static List<Holder> of(Program program) {
    return program.calls().stream()
        .filter(call -> !call.site().executable().owner().isTest())
        .filter(call -> !undoing(call, program).isEmpty())
        .map(call -> describe(call, program))
        .toList();
  }

  private static Set<String> undoing(CallSite call, Program program) {
    TypeRef receiver = call.receiver() == null ? call.method().owner() : call.receiver().type();
    return program.catalog().undoing(call.method(), receiver);
  }

  private static Holder describe(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    Set<String> undoing = undoing(call, program);
    List<Use> releases =
        program.calls().stream()
            .filter(each -> undoing.contains(each.method().name()))
            .filter(each -> each.site().executable().owner().outermost().equals(owner.outermost()))
            .map(each -> FieldHolders.use(each.site(), program.phaseOf(each.site(), null)))
            .toList();
    String keeper = call.method().owner().simpleName() + "." + call.method().name() + "()";
    List<TypeRef> parameters = call.method().parameters();
    return new Holder(
        "registration",
        owner.name(),
        call.site().executable().symbol(),
        call.site().location(),
        "publisher",
        "kept by " + keeper,
        parameters.isEmpty() ? "" : parameters.get(parameters.size() - 1).simpleName(),
        List.of(),
        List.of(FieldHolders.use(call.site(), program.phaseOf(call.site(), null))),
        releases);
  }
}
