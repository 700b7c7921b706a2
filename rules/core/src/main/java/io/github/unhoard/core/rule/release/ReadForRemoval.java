package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a method that is named for removal does with the value it has looked up. */
final class ReadForRemoval {
  private static final Pattern REMOVES =
      Pattern.compile("(remove|delete|clear|unregister|deregister|detach|evict|invalidate)\\w*");

  private ReadForRemoval() {}

  /** Whether something is taken out of the value, so that the entry may stay on purpose. */
  static boolean shrinksValue(Lookup lookup, Program program) {
    return program.callGraph().callsFrom(lookup.site().executable()).stream()
        .anyMatch(
            call ->
                REMOVES.matcher(call.method().name()).matches()
                    && call.receiver() != null
                    && isPartOf(call.receiver(), lookup, call, program));
  }

  private static boolean isPartOf(
      @Nullable Expression receiver, Lookup lookup, CallSite call, Program program) {
    if (receiver == null) {
      return false;
    }
    if (receiver == lookup.node()) {
      return true;
    }
    if (receiver instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, call.site().executable().owner()).stream()
          .anyMatch(each -> each == lookup.node());
    }
    if (receiver instanceof Expression.FieldAccess field) {
      return isPartOf(field.receiver(), lookup, call, program);
    }
    return receiver instanceof Expression.Call inner
        && isPartOf(inner.receiver(), lookup, call, program);
  }
}
