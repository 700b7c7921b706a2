package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a registering call returns, the only thing that can undo it.
 *
 * @param call the call that registers
 * @param what the handle, for messages
 * @param undo what to do with it, for messages
 * @param byPublisher the methods of the publisher that undo it when they are given the handle
 */
record Handle(CallSite call, String what, String undo, Set<String> byPublisher) {
  private static final Pattern NAMED =
      Pattern.compile(".*(Registration|ListenerHandle|Disposable|Subscription|Unsubscriber)");
  private static final Pattern REGISTERING =
      Pattern.compile("(add|register|subscribe|attach|listen|observe|on|watch|bind).*");
  private static final Pattern CALLED_BACK = Pattern.compile("\\w*(Subscriber|Observer)");
  private static final Pattern READS = Pattern.compile("get|join|await\\w*|block\\w*");

  /** The handle that {@code call} returns; empty when it returns none. */
  static Optional<Handle> of(CallSite call, Program program) {
    Set<String> undoing = undoing(call, program);
    if (!undoing.isEmpty()) {
      return returnsNothing(call) ? Optional.empty() : Optional.of(catalogued(call, undoing));
    }
    String type = call.node().type().simpleName();
    return NAMED.matcher(type).matches() && REGISTERING.matcher(call.method().name()).matches()
        ? Optional.of(new Handle(call, "the " + type, "undo it", Set.of()))
        : Optional.empty();
  }

  /** The handle that a discarded {@code call} drops: its own, or that of the call it continues. */
  static Optional<Handle> droppedBy(CallSite call, Program program) {
    if (!(call.receiver() instanceof Expression.Call first)
        || call.arguments().isEmpty()
        || READS.matcher(call.method().name()).matches()
        || !first.type().name().equals(call.node().type().name())) {
      return of(call, program);
    }
    CallSite registering =
        new CallSite(
            first.method(), first, first.receiver(), first.arguments(), false, true, call.site());
    Set<String> undoing = undoing(registering, program);
    return undoing.isEmpty() || undoing.stream().anyMatch(each -> ends(each, call))
        ? of(call, program)
        : Optional.of(catalogued(registering, undoing));
  }

  /** Whether {@code call} throws away a handle that the catalogue knows to be what undoes it. */
  static boolean isDropped(CallSite call, Program program) {
    return call.discarded() && !undoing(call, program).isEmpty() && !returnsNothing(call);
  }

  private static boolean ends(String undoing, CallSite call) {
    return undoing.substring(undoing.indexOf('#') + 1).equals(call.method().name());
  }

  static Set<String> undoing(CallSite call, Program program) {
    TypeRef receiver =
        call.receiver() == null ? call.method().owner() : program.catalog().typeOf(call.receiver());
    return program.catalog().undoingByHandle(call.method(), receiver);
  }

  /** An overload that is given an object to hand the handle to returns none. */
  private static boolean returnsNothing(CallSite call) {
    String type = call.node().type().name();
    return type.equals("void")
        || type.equals("?")
            && call.arguments().stream()
                .anyMatch(each -> CALLED_BACK.matcher(each.type().simpleName()).matches());
  }

  private static Handle catalogued(CallSite call, Set<String> undoing) {
    String first = new TreeSet<>(undoing).first();
    int hash = first.indexOf('#');
    if (hash < 0) {
      return new Handle(call, "the id", "call " + first + "()", undoing);
    }
    String declared = TypeRef.named(first.substring(0, hash)).simpleName();
    TypeRef type = call.node().type();
    String what = type.name().equals("?") ? declared : type.simpleName();
    return new Handle(
        call,
        "the " + what,
        first.substring(hash + 1) + " it",
        undoing.stream().filter(each -> each.indexOf('#') < 0).collect(Collectors.toSet()));
  }

  /** Whether the class takes such registrations back by their ids somewhere. */
  boolean isUndoneByPublisher(Program program) {
    return !byPublisher.isEmpty()
        && program.callsWithin(call.site().executable().owner()).stream()
            .anyMatch(each -> byPublisher.contains(each.method().name()));
  }
}
