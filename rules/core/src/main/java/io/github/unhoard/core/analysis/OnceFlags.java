package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code asks before it runs and sets when it does, so that it runs once: a field, an atomic
 * one, the local copy of one, or a property of the system.
 */
final class OnceFlags {
  private static final Set<String> SETTING =
      Set.of("set", "lazySet", "compareAndSet", "getAndSet", "setProperty");

  private final Map<Executable, Set<FieldKey>> written = new HashMap<>();
  private final Map<Executable, Set<String>> properties = new HashMap<>();
  private final Map<Variable.OfLocal, List<Expression>> localValues;

  OnceFlags(Facts facts) {
    localValues = facts.localValues;
    for (Facts.FieldWrite write : facts.writes) {
      written.computeIfAbsent(write.site().executable(), e -> new HashSet<>()).add(write.field());
    }
    facts.calls.stream().filter(call -> SETTING.contains(call.method().name())).forEach(this::note);
  }

  private void note(CallSite call) {
    Executable method = call.site().executable();
    if (isAtomic(call.receiver())) {
      written
          .computeIfAbsent(method, e -> new HashSet<>())
          .add(FieldKey.of((Expression.FieldAccess) call.receiver()));
    }
    if (isOfSystem(call.method(), "setProperty")) {
      propertyName(call.arguments())
          .ifPresent(name -> properties.computeIfAbsent(method, e -> new HashSet<>()).add(name));
    }
  }

  private static boolean isAtomic(@Nullable Expression receiver) {
    return receiver instanceof Expression.FieldAccess
        && receiver.type().name().startsWith("java.util.concurrent.atomic.Atomic");
  }

  /** Whether the method of {@code site} sets {@code flag}, which it asks for. */
  boolean isSetHere(Expression flag, Site site) {
    Set<FieldKey> here = written.getOrDefault(site.executable(), Set.of());
    return fieldIn(flag, site).map(FieldKey::of).filter(here::contains).isPresent()
        || setsProperty(flag, site);
  }

  /** Whether all objects share what {@code condition} asks for. */
  boolean areShared(Node condition, Site site) {
    return fieldIn(condition, site).filter(Expression.FieldAccess::isStatic).isPresent()
        || setsProperty(condition, site)
        || condition.children().stream().anyMatch(each -> areShared(each, site));
  }

  /** The field that {@code node} is, or that a local holds until a fresh object takes its place. */
  private Optional<Expression.FieldAccess> fieldIn(Node node, Site site) {
    if (!(node instanceof Expression.LocalAccess access)) {
      return fieldReadBy(node);
    }
    String path = site.executable().owner().unit().path();
    List<Expression> values =
        localValues.getOrDefault(new Variable.OfLocal(path, access.local().id()), List.of());
    List<Expression.FieldAccess> fields =
        values.stream().flatMap(each -> fieldReadBy(each).stream()).toList();
    boolean others =
        values.stream()
            .anyMatch(
                each ->
                    fieldReadBy(each).isEmpty()
                        && !(each instanceof Expression.New)
                        && !each.isNull());
    return others || fields.stream().map(FieldKey::of).distinct().count() != 1
        ? Optional.empty()
        : Optional.of(fields.get(0));
  }

  private static Optional<Expression.FieldAccess> fieldReadBy(Node node) {
    boolean atomic =
        node instanceof Expression.Call call
            && call.method().name().equals("get")
            && isAtomic(call.receiver());
    Node read = atomic ? ((Expression.Call) node).receiver() : node;
    return read instanceof Expression.FieldAccess field ? Optional.of(field) : Optional.empty();
  }

  /** Whether {@code flag} is a property of the system that the method of {@code site} sets. */
  private boolean setsProperty(Node flag, Site site) {
    return flag instanceof Expression.Call call
        && isOfSystem(call.method(), "getProperty")
        && propertyName(call.arguments())
            .filter(properties.getOrDefault(site.executable(), Set.of())::contains)
            .isPresent();
  }

  private static boolean isOfSystem(MethodRef method, String name) {
    return method.name().equals(name) && method.owner().name().equals("java.lang.System");
  }

  private static Optional<String> propertyName(List<Expression> arguments) {
    return arguments.isEmpty() || !(arguments.get(0) instanceof Expression.Literal name)
        ? Optional.empty()
        : Optional.of(name.value());
  }
}
