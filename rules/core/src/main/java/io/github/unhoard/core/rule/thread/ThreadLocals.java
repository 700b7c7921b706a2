package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the thread-local fields of a program are used. */
final class ThreadLocals {

  /**
   * One thread-local field.
   *
   * @param sets calls of {@code set} with a value other than null
   * @param clears calls of {@code set(null)}
   * @param removes calls that take the value out
   */
  record Use(
      FieldInfo field,
      List<CallSite> gets,
      List<CallSite> sets,
      List<CallSite> clears,
      List<CallSite> removes) {}

  private ThreadLocals() {}

  static boolean isThreadLocal(TypeRef type, Catalog catalog) {
    return catalog.isA(type, "java.lang.ThreadLocal") || isNettys(type, catalog);
  }

  static boolean isNettys(TypeRef type, Catalog catalog) {
    return catalog.isA(type, "io.netty.util.concurrent.FastThreadLocal");
  }

  /** Whether values are kept by reference only, so that the thread holds next to nothing. */
  static boolean holdsReferences(TypeRef type, Catalog catalog) {
    return type.arguments().stream()
        .anyMatch(
            argument ->
                catalog.isA(argument, "java.lang.ref.Reference")
                    || catalog.names("weakReferenceTypes").contains(argument.name())
                    || holdsReferences(argument, catalog));
  }

  static List<Use> of(Program program) {
    Map<FieldKey, Use> uses = new TreeMap<>();
    for (FieldInfo field : program.world().fields()) {
      if (isThreadLocal(field.node().type(), program.catalog()) && !field.owner().isTest()) {
        uses.put(
            field.key(),
            new Use(
                field, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      }
    }
    if (!uses.isEmpty()) {
      program.calls().forEach(call -> note(call, uses, program));
    }
    return List.copyOf(uses.values());
  }

  private static void note(CallSite call, Map<FieldKey, Use> uses, Program program) {
    String name = call.method().name();
    if (call.receiver() == null || !List.of("get", "set", "remove", "getIfExists").contains(name)) {
      return;
    }
    for (FieldKey key : program.fieldsBehind(call.receiver(), call.site().executable().owner())) {
      Use use = uses.get(key);
      if (use != null) {
        switch (name) {
          case "remove" -> {
            if (program.phaseOf(call.site(), use.field()) != Phase.NEVER) {
              use.removes().add(call);
            }
          }
          case "set" -> (setsNull(call) ? use.clears() : use.sets()).add(call);
          default -> use.gets().add(call);
        }
      }
    }
  }

  private static boolean setsNull(CallSite call) {
    return call.arguments().size() == 1 && call.arguments().get(0).isNull();
  }
}
