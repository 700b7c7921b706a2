package io.github.unhoard.core.inventory;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes thread-local fields: every thread that set a value keeps it. */
final class ThreadLocalHolders {
  private ThreadLocalHolders() {}

  static List<Holder> of(Program program) {
    Map<FieldKey, FieldInfo> fields = new TreeMap<>();
    for (FieldInfo field : program.world().fields()) {
      if (program.catalog().isA(field.node().type(), "java.lang.ThreadLocal")
          && !field.owner().isTest()) {
        fields.put(field.key(), field);
      }
    }
    Map<FieldKey, List<Use>> sets = new TreeMap<>();
    Map<FieldKey, List<Use>> removes = new TreeMap<>();
    if (!fields.isEmpty()) {
      for (CallSite call : program.calls()) {
        switch (call.method().name()) {
          case "set" -> note(call, program, sets);
          case "remove" -> note(call, program, removes);
          default -> {}
        }
      }
    }
    return fields.values().stream()
        .map(
            field ->
                describe(
                    field,
                    sets.getOrDefault(field.key(), List.of()),
                    removes.getOrDefault(field.key(), List.of())))
        .toList();
  }

  private static void note(CallSite call, Program program, Map<FieldKey, List<Use>> into) {
    if (call.receiver() == null) {
      return;
    }
    for (FieldKey key : program.fieldsBehind(call.receiver(), call.site().executable().owner())) {
      Phase phase = program.phaseOf(call.site(), null);
      into.computeIfAbsent(key, any -> new ArrayList<>()).add(FieldHolders.use(call.site(), phase));
    }
  }

  private static Holder describe(FieldInfo field, List<Use> sets, List<Use> removes) {
    Location place = FieldHolders.place(field);
    boolean shared = field.node().isStatic();
    return new Holder(
        "thread-local",
        field.owner().name(),
        field.name(),
        place,
        "thread",
        shared ? "it is static" : "each object has its own",
        FieldHolders.firstArgument(field.node().type()),
        List.of(),
        sets,
        removes);
  }
}
