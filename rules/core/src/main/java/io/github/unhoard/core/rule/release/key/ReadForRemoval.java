package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a method that is named for removal does with the value it has looked up. */
final class ReadForRemoval {
  private static final Pattern REMOVES =
      Pattern.compile("(remove|delete|clear|unregister|deregister|detach|evict|invalidate)\\w*");

  private static final Pattern EMPTIES =
      Pattern.compile("(clear|evict|reset|invalidate)(All|Data|Content|Contents)?");

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

  /**
   * Whether the method is told both the key and what to take out of its value, or empties the value
   * as a whole: then it means the part, and the entry stays for the next one.
   */
  static boolean namesPart(Lookup lookup, Program program) {
    Executable method = lookup.site().executable();
    return lookup.key() instanceof Expression.LocalAccess key
        && method.parameters().contains(key.local())
        && program.callGraph().callsFrom(method).stream()
            .filter(call -> isPartOf(call.receiver(), lookup, call, program))
            .anyMatch(
                call ->
                    EMPTIES.matcher(call.method().name()).matches() && call.arguments().isEmpty()
                        || REMOVES.matcher(call.method().name()).matches()
                            && call.arguments().stream()
                                .anyMatch(each -> isOtherParameter(each, key, method)));
  }

  /** Whether the method takes a mark back that the value holds, and so means the value to stay. */
  static boolean takesMarkBack(Lookup lookup, Program program) {
    return program.callGraph().callsFrom(lookup.site().executable()).stream()
        .anyMatch(
            call ->
                call.method().name().startsWith("set")
                    && call.arguments().size() == 1
                    && isOff(call.arguments().get(0))
                    && isPartOf(call.receiver(), lookup, call, program));
  }

  private static boolean isOff(Expression argument) {
    return argument.isNull()
        || argument instanceof Expression.Literal flag && flag.value().equals("false");
  }

  private static boolean isOtherParameter(
      Expression argument, Expression.LocalAccess key, Executable method) {
    return argument instanceof Expression.LocalAccess given
        && !given.local().equals(key.local())
        && method.parameters().contains(given.local());
  }

  /** Whether the method changes the value, or puts another one there, so that the entry stays. */
  static boolean updatesValue(Lookup lookup, Retention retention, Program program) {
    Executable method = lookup.site().executable();
    boolean puts =
        lookup.key() != null
            && retention.growths().stream()
                .filter(growth -> growth.site().executable().equals(method))
                .anyMatch(
                    growth -> growth.key() != null && SameCode.of(growth.key(), lookup.key()));
    boolean replaces =
        program.callGraph().callsFrom(method).stream()
            .filter(call -> call.method().name().equals("replace") && call.receiver() != null)
            .anyMatch(
                call ->
                    program
                        .fieldsBehind(call.receiver(), method.owner())
                        .contains(retention.field().key()));
    return puts
        || replaces
        || method.node() != null
            && method.node().body() != null
            && counts(method.node().body(), lookup, method, program);
  }

  /** Whether {@code node} adds to, or takes from, a number that the value holds. */
  private static boolean counts(Node node, Lookup lookup, Executable method, Program program) {
    return node instanceof Expression.Assign assign
            && assign.operator() != null
            && assign.target() instanceof Expression.FieldAccess number
            && number.receiver() instanceof Expression.LocalAccess value
            && program.valuesOf(value, method.owner()).contains(lookup.node())
        || node.children().stream().anyMatch(each -> counts(each, lookup, method, program));
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
          .map(each -> each instanceof Expression.Cast cast ? cast.value() : each)
          .anyMatch(each -> each == lookup.node());
    }
    if (receiver instanceof Expression.Cast cast) {
      return isPartOf(cast.value(), lookup, call, program);
    }
    if (receiver instanceof Expression.FieldAccess field) {
      return isPartOf(field.receiver(), lookup, call, program);
    }
    return receiver instanceof Expression.Call inner
        && isPartOf(inner.receiver(), lookup, call, program);
  }
}
