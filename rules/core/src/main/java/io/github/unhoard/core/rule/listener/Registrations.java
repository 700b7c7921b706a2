package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls that take listeners back, by class, and the shape of registrations. */
public final class Registrations {
  private static final int MAX_HOPS = 3;
  private static final Pattern WEAK =
      Pattern.compile("Weak\\w*(Listener|Handler|Observer|Subscriber|Callback|Adapter)");

  /** In the name of a method that keeps but a weak reference to what it is given. */
  private static final Pattern WEAKLY = Pattern.compile("^weak(ly)?(?![a-z])|Weak(ly)?(?![a-z])");

  private static final Pattern ANY_KIND =
      Pattern.compile(
          "(remove|unregister|deregister)(Listener|Handler|Observer|Subscriber|Callback)");
  private static final Set<String> PLAIN = Set.of("subscribe", "register", "listen", "watch");
  private final Program program;

  Registrations(Program program) {
    this.program = program;
  }

  /** The method names that undo the registration {@code call} makes; empty if it makes none. */
  Set<String> undoing(CallSite call) {
    Expression receiver = call.receiver();
    Set<String> catalogued =
        program
            .catalog()
            .undoing(call.method(), receiver == null ? call.method().owner() : receiver.type());
    if (catalogued.isEmpty() && call.method().name().equals("add") && isListOfListeners(receiver)) {
      return Set.of("remove");
    }
    if (catalogued.isEmpty() && PLAIN.contains(call.method().name()) && takesListener(call)) {
      return Set.of("un" + call.method().name(), "de" + call.method().name(), "remove");
    }
    if (catalogued.isEmpty() && registersItself(call)) {
      return Set.of("unregister", "deregister", "unRegister", "remove");
    }
    return catalogued.isEmpty()
        ? ListenerVerbs.registered(call.method().name())
            .map(ListenerVerbs::undoing)
            .orElse(Set.of())
        : catalogued;
  }

  /** Whether an object registers itself with the static state of another class. */
  static boolean registersItself(CallSite call) {
    return call.method().name().equals("register")
        && call.method().isStatic()
        && call.site().executable().kind() == MethodNode.Kind.METHOD
        && call.arguments().stream().anyMatch(Expression.This.class::isInstance);
  }

  private static boolean takesListener(CallSite call) {
    return call.method().parameters().stream()
        .anyMatch(
            each ->
                each.simpleName().endsWith("Listener") || each.simpleName().endsWith("Callback"));
  }

  /** Whether {@code receiver} is somebody else's list of listeners, had by a getter. */
  private static boolean isListOfListeners(@Nullable Expression receiver) {
    return receiver instanceof Expression.Call call
        && call.receiver() != null
        && call.method().name().matches("get\\w*(Listeners|Observers|Handlers|Callbacks)");
  }

  /** Whether the class of {@code call}, or one it extends, calls one of {@code undoing}. */
  boolean isUndone(CallSite call, Set<String> undoing) {
    return undoings(call, undoing).findAny().isPresent() || isTakenThroughGetter(call, undoing);
  }

  /** The calls of {@code undoing} in the class of {@code call}, or one it extends. */
  Stream<CallSite> undoings(CallSite call, Set<String> undoing) {
    ClassInfo owner = call.site().executable().owner();
    Set<ClassInfo> classes = new LinkedHashSet<>(Set.of(owner.outermost()));
    for (ClassInfo at = owner; at != null; at = at.enclosing()) {
      program.ancestorsOf(at).stream()
          .map(program.world()::classNamed)
          .filter(Objects::nonNull)
          .map(ClassInfo::outermost)
          .forEach(classes::add);
    }
    return classes.stream().flatMap(each -> undoingsIn(each, call, undoing));
  }

  /** Whether somebody asks the object for its listener and takes that back. */
  private boolean isTakenThroughGetter(CallSite registration, Set<String> undoing) {
    if (!(listenerOf(registration) instanceof Expression.FieldAccess field)) {
      return false;
    }
    FieldKey key = FieldKey.of(field);
    return program.calls().stream()
        .filter(each -> undoing.contains(each.method().name()))
        .flatMap(each -> each.arguments().stream())
        .anyMatch(
            argument ->
                argument instanceof Expression.Call getter
                    && program.returnedBy(getter).stream()
                        .anyMatch(returned -> key.isReadBy(returned)));
  }

  private Stream<CallSite> undoingsIn(ClassInfo owner, CallSite registration, Set<String> undoing) {
    return program.callsWithin(owner).stream()
        .filter(
            each ->
                each.node() != registration.node()
                    && (undoing.contains(each.method().name())
                        || takesSame(each, registration, undoing))
                    && canName(each, registration)
                    && mayBeSamePublisher(each.receiver(), registration.receiver()));
  }

  /**
   * Whether the call takes back a listener of whatever kind, and is given this very one: {@code
   * addLiveInstanceChangeListener(this)}, {@code removeListener(path, this)}.
   */
  private boolean takesSame(CallSite undo, CallSite registration, Set<String> undoing) {
    Matcher matcher = ANY_KIND.matcher(undo.method().name());
    Expression listener = listenerOf(registration);
    return matcher.matches()
        && undoing.stream().anyMatch(each -> each.endsWith(matcher.group(2)))
        && undo.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Expression.This && listener instanceof Expression.This
                        || listener instanceof Expression.FieldAccess field
                            && FieldKey.of(field).isReadBy(each));
  }

  /**
   * Whether the undoing call can name the listener: one that was written in line is stored nowhere,
   * so only the listener itself can pass it, or a call that removes all.
   */
  private boolean canName(CallSite undo, CallSite registration) {
    Expression listener = listenerOf(registration);
    if (listener instanceof Expression.FieldAccess field) {
      return !namesAnotherField(undo, FieldKey.of(field));
    }
    if (listener == null || !isInline(listener)) {
      return true;
    }
    return undo.arguments().isEmpty()
        || namesKey(undo, registration)
        || undo.arguments().stream()
            .anyMatch(each -> each instanceof Expression.This || isInline(each));
  }

  /** The method that takes back another listener of the same publisher, and not this one. */
  Optional<Executable> undoingOthers(CallSite call, Set<String> undoing) {
    if (!(listenerOf(call) instanceof Expression.FieldAccess field)) {
      return Optional.empty();
    }
    return program.callsWithin(call.site().executable().owner()).stream()
        .filter(each -> undoing.contains(each.method().name()))
        .filter(each -> mayBeSamePublisher(each.receiver(), call.receiver()))
        .filter(each -> namesAnotherField(each, FieldKey.of(field)))
        .map(each -> each.site().executable())
        .filter(each -> each.kind() == MethodNode.Kind.METHOD)
        .findFirst();
  }

  /** Whether all that the undoing call is given are fields other than {@code listener}. */
  private boolean namesAnotherField(CallSite undo, FieldKey listener) {
    return !undo.arguments().isEmpty()
        && undo.arguments().stream()
            .map(Registrations::uncast)
            .allMatch(
                each ->
                    each instanceof Expression.FieldAccess other
                        && !FieldKey.of(other).equals(listener)
                        && !other.type().name().startsWith("java.lang.")
                        && !program.valuesOf(FieldKey.of(other)).isEmpty()
                        && program.valuesOf(FieldKey.of(other)).stream()
                            .noneMatch(listener::isReadBy));
  }

  /** Whether the undoing call is given but what the registration was given before the listener. */
  private static boolean namesKey(CallSite undo, CallSite registration) {
    return undo.arguments().size() == 1
        && registration.arguments().size() > 1
        && isText(undo.arguments().get(0))
        && isText(registration.arguments().get(0));
  }

  /** Whether it is a text, or the result of a call that no class path told the type of. */
  private static boolean isText(Expression argument) {
    String type = argument.type().name();
    return type.equals("java.lang.String")
        || type.equals("?") && argument instanceof Expression.Call;
  }

  /** Whether two receivers can be one object, by their types or, failing that, their getters. */
  private static boolean mayBeSamePublisher(@Nullable Expression one, @Nullable Expression other) {
    if (one instanceof Expression.This that && that.viaSuper()) {
      return false;
    }
    String first = roleOf(one);
    String second = roleOf(other);
    return first.isEmpty()
        || second.isEmpty()
        || first.contains(second)
        || second.contains(first)
        || areOfOneType(one, other);
  }

  private static boolean areOfOneType(@Nullable Expression one, @Nullable Expression other) {
    return one != null
        && other != null
        && one.type().resolved()
        && !one.type().name().equals("?")
        && one.type().equals(other.type());
  }

  /** What the receiver is called: the last getter, field or variable, lower case. */
  private static String roleOf(@Nullable Expression receiver) {
    if (receiver instanceof Expression.Call call) {
      return call.method().name().replaceFirst("^get", "").toLowerCase(Locale.ROOT);
    }
    if (receiver instanceof Expression.FieldAccess field) {
      return field.name().toLowerCase(Locale.ROOT);
    }
    return receiver instanceof Expression.LocalAccess local
        ? local.local().name().toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether the publisher is given a wrapper that holds the listener weakly. */
  private boolean isWeak(Expression argument, CallSite call, int hops) {
    if (argument instanceof Expression.New made) {
      return WEAK.matcher(made.type().simpleName()).matches();
    }
    if (argument instanceof Expression.Call made) {
      return WEAK.matcher(made.type().simpleName()).matches()
          || made.method().name().startsWith("weak");
    }
    List<Expression> values =
        argument instanceof Expression.LocalAccess local
            ? program.valuesOf(local, call.site().executable().owner())
            : argument instanceof Expression.FieldAccess field
                ? program.valuesOf(FieldKey.of(field))
                : List.of();
    return hops < MAX_HOPS && values.size() == 1 && isWeak(values.get(0), call, hops + 1);
  }

  /** The listener among the arguments: an inline one, {@code this}, or a field or fresh object. */
  @Nullable Expression listenerOf(CallSite call) {
    if (WEAKLY.matcher(call.method().name()).find()
        || call.arguments().stream().anyMatch(each -> isWeak(each, call, 0))) {
      return null;
    }
    for (Expression each : call.arguments()) {
      Expression argument = uncast(each);
      if (isInline(argument) || argument instanceof Expression.This) {
        return argument;
      }
    }
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.New
          || argument instanceof Expression.FieldAccess field
              && !field.isStatic()
              && !isConstant(field)
          || argument instanceof Expression.LocalAccess local
              && program.valuesOf(local, call.site().executable().owner()).stream()
                  .anyMatch(value -> value instanceof Expression.New || isInline(value))) {
        return argument;
      }
    }
    return null;
  }

  /** The object that {@code argument} passes, which a cast does not change. */
  static Expression uncast(Expression argument) {
    return argument instanceof Expression.Cast cast ? cast.value() : argument;
  }

  private static boolean isConstant(Expression.FieldAccess field) {
    return field.type().name().equals("java.lang.String") || field.type().name().equals("int");
  }

  static boolean isInline(Expression argument) {
    return argument instanceof Expression.Lambda
        || argument instanceof Expression.MethodReference
        || argument instanceof Expression.New creation && creation.body() != null;
  }
}
