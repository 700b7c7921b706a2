package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out whether a key can equal one that was stored before. */
final class KeyFaults {
  private static final int MAX_HOPS = 4;

  private static final Set<String> TIMES = Set.of("java.util.Date");
  private static final String ARRAY_REPAIR =
      "Compare arrays by content: ByteBuffer.wrap(), List.of(), or a class with equals()";

  private final Program program;
  private final Equality equality;

  KeyFaults(Program program) {
    this.program = program;
    this.equality = new Equality(program);
  }

  /** Why {@code key}, evaluated in {@code owner}, equals no earlier key; empty if it may. */
  Optional<KeyFault> of(Expression key, ClassInfo owner) {
    return of(key, owner, 0);
  }

  private Optional<KeyFault> of(Expression key, ClassInfo owner, int hops) {
    if (hops > MAX_HOPS) {
      return Optional.empty();
    }
    if (key instanceof Expression.Cast cast) {
      return of(cast.value(), owner, hops + 1);
    }
    if (key instanceof Expression.LocalAccess local && !program.valuesOf(local, owner).isEmpty()) {
      return all(program.valuesOf(local, owner), owner, hops);
    }
    if (isArray(key.type())) {
      return ofArray(key);
    }
    if (key instanceof Expression.New made) {
      return ofNew(made, owner);
    }
    if (key instanceof Expression.Lambda lambda) {
      return Captures.enclosingInstance(lambda, owner)
          ? Optional.of(lambda("a fresh lambda"))
          : Optional.empty();
    }
    if (key instanceof Expression.MethodReference reference && reference.receiver() != null) {
      return Optional.of(lambda("a fresh method reference"));
    }
    if (PassingValues.is(key) || PassingValues.composes(key)) {
      return Optional.of(changing());
    }
    if (key instanceof Expression.Call call) {
      return all(program.returnedBy(call), owner, hops);
    }
    return Optional.empty();
  }

  /** A value has the fault only if all expressions it may come from have one. */
  private Optional<KeyFault> all(List<Expression> values, ClassInfo owner, int hops) {
    Optional<KeyFault> found = Optional.empty();
    for (Expression value : values) {
      Optional<KeyFault> each = of(value, owner, hops + 1);
      if (each.isEmpty()) {
        return each;
      }
      found = found.isEmpty() ? each : found;
    }
    return found;
  }

  static boolean isArray(TypeRef type) {
    return type.has(TypeTrait.ARRAY) || type.name().endsWith("[]");
  }

  /** An array in a field is the same object each time; one that is handed in seldom is. */
  private static Optional<KeyFault> ofArray(Expression key) {
    boolean kept = key instanceof Expression.FieldAccess || key instanceof Expression.ArrayAccess;
    String element = key.type().name().replace("[]", "");
    boolean data = Set.of("byte", "char", "int", "long", "short", "double").contains(element);
    String simple =
        element.substring(Math.max(element.lastIndexOf('.'), element.lastIndexOf('$')) + 1);
    return kept
        ? Optional.empty()
        : Optional.of(
            new KeyFault(
                data || key instanceof Expression.NewArray ? Tier.ERROR : Tier.WARNING,
                "an array of " + simple,
                "which equals nothing but itself",
                ARRAY_REPAIR));
  }

  private Optional<KeyFault> ofNew(Expression.New made, ClassInfo owner) {
    TypeRef type = made.type();
    if (made.body() != null) {
      return made.body().methods().stream().anyMatch(each -> each.name().equals("equals"))
              || !equality.isIdentity(type)
          ? Optional.empty()
          : Optional.of(
              new KeyFault(
                  Tier.ERROR,
                  "a fresh object of an anonymous class",
                  "which equals nothing but itself",
                  "Use a key that is compared by value"));
    }
    if (equality.isIdentity(type)) {
      return Optional.of(
          new KeyFault(
              Tier.ERROR,
              "a fresh " + type.simpleName(),
              "which has no equals() and hashCode()",
              "Give " + type.simpleName() + " both, or make it a record"));
    }
    if (equality.lacksHashCode(type)) {
      return Optional.of(
          new KeyFault(
              Tier.ERROR,
              "a fresh " + type.simpleName(),
              "which has equals() and no hashCode()",
              "Give " + type.simpleName() + " a hashCode() that agrees with equals()"));
    }
    if (type.has(TypeTrait.RECORD) || isRecord(type)) {
      return ofRecord(made, owner);
    }
    return TIMES.contains(type.name()) && made.arguments().isEmpty()
        ? Optional.of(changing())
        : Optional.empty();
  }

  private boolean isRecord(TypeRef type) {
    ClassInfo info = program.world().classNamed(type.name());
    return info != null && info.node().kind() == io.github.unhoard.core.tree.ClassNode.Kind.RECORD;
  }

  private Optional<KeyFault> ofRecord(Expression.New made, ClassInfo owner) {
    ClassInfo info = program.world().classNamed(made.type().name());
    if (info == null || Equality.declares(info, "equals", 1)) {
      return Optional.empty();
    }
    for (FieldNode component : info.node().fields()) {
      if (isArray(component.type()) && !component.modifiers().contains(Modifier.STATIC)) {
        return Optional.of(
            new KeyFault(
                Tier.ERROR,
                "a fresh " + info.simpleName(),
                "a record that compares its array " + component.name() + " by identity",
                ARRAY_REPAIR));
      }
    }
    return made.arguments().stream().anyMatch(each -> PassingValues.is(resolve(each, owner)))
        ? Optional.of(changing())
        : Optional.empty();
  }

  private Expression resolve(Expression expression, ClassInfo owner) {
    if (expression instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      return values.size() == 1 ? values.get(0) : expression;
    }
    return expression;
  }

  private static KeyFault lambda(String what) {
    return new KeyFault(
        Tier.WARNING,
        what,
        "which equals nothing but itself",
        "Use a key that is compared by value");
  }

  private static KeyFault changing() {
    return new KeyFault(
        Tier.ERROR,
        "a key that holds the current time or a random value",
        "which no later key equals",
        "Leave it out of the key, or cut it to the grain that is meant");
  }
}
