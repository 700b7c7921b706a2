package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes the entry where a method only looks it up: {@code get(key)} becomes {@code remove}. */
public final class ReadRepair {
  private ReadRepair() {}

  /** The fix for {@code method}, if it looks the entry up once and nothing it calls does again. */
  public static Optional<Fix> of(Retention retention, Executable method, Program program) {
    Set<Executable> reached = program.reachableFrom(method);
    List<Lookup> lookups =
        retention.lookups().stream()
            .filter(each -> reached.contains(each.site().executable()))
            .filter(each -> each.depth() == 0)
            .toList();
    if (lookups.size() != 1
        || !lookups.get(0).site().executable().equals(method)
        || Context.inLoop(lookups.get(0).site().context())
        || !(lookups.get(0).node() instanceof Expression.Call call)
        || !call.method().name().equals("get")
        || call.arguments().size() != 1
        || call.receiver() == null
        || !program.catalog().isA(call.receiver().type(), "java.util.Map")) {
      return Optional.empty();
    }
    return Repair.in(method.owner().unit())
        .rename(call, "remove")
        .titled("Call remove() instead of get()");
  }
}
