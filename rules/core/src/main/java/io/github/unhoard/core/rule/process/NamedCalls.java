package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.NamedEntryModel;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls that give a registry a name, themselves or through a method that hands it on. */
final class NamedCalls {
  /**
   * A call and what it leaves.
   *
   * @param direct whether the call is the registry's own, rather than one of a method before it
   */
  record Named(CallSite call, Expression name, NamedEntryModel entry, boolean direct) {}

  private record Handing(int parameter, NamedEntryModel entry) {}

  private static final int MAX_HANDS = 3;

  private final Program program;
  private final Map<Executable, Handing> handing = new HashMap<>();

  private NamedCalls(Program program) {
    this.program = program;
  }

  static List<Named> in(Program program) {
    NamedCalls calls = new NamedCalls(program);
    List<Named> found = calls.direct();
    List<Named> added = found;
    for (int hands = 0; hands < MAX_HANDS && calls.learnFrom(added); hands++) {
      added = calls.through();
    }
    List<Named> all = new ArrayList<>(found);
    all.addAll(calls.through());
    return all;
  }

  private List<Named> direct() {
    List<Named> found = new ArrayList<>();
    for (CallSite call : program.calls()) {
      TypeRef on =
          call.receiver() == null
              ? call.method().owner()
              : program.catalog().typeOf(call.receiver());
      program
          .catalog()
          .namedEntry(call.method(), on)
          .filter(entry -> !call.isReference() && call.arguments().size() <= entry.arguments())
          .flatMap(entry -> at(call, entry.name(), entry, true))
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Named> through() {
    List<Named> found = new ArrayList<>();
    for (CallSite call : program.calls()) {
      if (!call.isReference()
          && call.method().resolved()
          && program.world().classNamed(call.method().owner().name()) != null) {
        program.callGraph().targetsOf(call).stream()
            .map(handing::get)
            .filter(each -> each != null)
            .findFirst()
            .flatMap(each -> at(call, each.parameter(), each.entry(), false))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Named> at(
      CallSite call, int index, NamedEntryModel entry, boolean direct) {
    return index < call.arguments().size()
        ? Optional.of(new Named(call, call.arguments().get(index), entry, direct))
        : Optional.empty();
  }

  /** Notes the methods that hand on a name as they are given it; whether there are new ones. */
  private boolean learnFrom(List<Named> calls) {
    boolean some = false;
    for (Named each : calls) {
      Executable method = each.call().site().executable();
      int index =
          each.name() instanceof Expression.LocalAccess local
              ? method.parameters().indexOf(local.local())
              : -1;
      if (index >= 0 && !method.owner().isTest()) {
        some |= handing.putIfAbsent(method, new Handing(index, each.entry())) == null;
      }
    }
    return some;
  }
}
