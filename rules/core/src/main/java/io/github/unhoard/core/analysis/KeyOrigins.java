package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many different values an expression can have over the life of the program. */
final class KeyOrigins {
  private static final Pattern CODE_NAME =
      Pattern.compile(
          "(?i)(class|type|annotation|bean|method|field|property|package|stereotype|column|attribute|extension|scheme"
              + "|protocol|namespace|kind|tag|dialect|mode|encoding|charset|locale|timezone|zone|language|level|driver)(_?name|id)?s?$");
  private static final int MAX_STEPS = 200;
  private static final int TELLING_CALLERS = 3;
  private static final int MAX_CALLERS = 100;

  private final Catalog catalog;
  private final World world;
  private final Facts facts;
  private final CallGraph graph;
  private final KeyComposition composition;

  KeyOrigins(Catalog catalog, World world, Facts facts, CallGraph graph) {
    this.catalog = catalog;
    this.world = world;
    this.facts = facts;
    this.graph = graph;
    this.composition = new KeyComposition(catalog, world);
  }

  KeyOrigin of(@Nullable Expression key, Executable executable) {
    return key == null ? KeyOrigin.OPEN : new Tracing(executable).of(key);
  }

  /** How many values there are of {@code type}. */
  KeyOrigin ofType(TypeRef type) {
    if (type.has(TypeTrait.ENUM) || catalog.names("finiteTypes").contains(type.name())) {
      return KeyOrigin.FINITE;
    }
    ClassInfo info = world.classNamed(type.name());
    if (info != null && info.node().kind() == io.github.unhoard.core.tree.ClassNode.Kind.ENUM) {
      return KeyOrigin.FINITE;
    }
    return composition.isPerClass(type) ? KeyOrigin.PER_CLASS : KeyOrigin.OPEN;
  }

  /** Whether {@code key} is a text that by its own name names an element of the program. */
  private static boolean namesCode(Expression key) {
    if (!key.type().name().equals("java.lang.String")) {
      return false;
    }
    String name = "";
    if (key instanceof Expression.LocalAccess local) {
      name = local.local().name();
    } else if (key instanceof Expression.FieldAccess field) {
      name = field.name();
    } else if (key instanceof Expression.Call call) {
      name = call.method().name();
    }
    return CODE_NAME.matcher(name).find();
  }

  private final class Tracing {
    private final Executable executable;
    private final Set<Object> seen = new HashSet<>();
    private int steps;

    Tracing(Executable executable) {
      this.executable = executable;
    }

    /** Goes on where another tracing stands; all of one key share their steps. */
    Tracing(Executable executable, Set<Object> seen, int steps) {
      this.executable = executable;
      this.seen.addAll(seen);
      this.steps = steps;
    }

    KeyOrigin of(Expression key) {
      if (++steps > MAX_STEPS) {
        return KeyOrigin.OPEN;
      }
      KeyOrigin byType = ofType(key.type());
      if (byType != KeyOrigin.OPEN) {
        return key instanceof Expression.Literal ? KeyOrigin.FIXED : byType;
      }
      if (key instanceof Expression.Literal) {
        return KeyOrigin.FIXED;
      }
      if (namesCode(key)) {
        return KeyOrigin.PER_NAME;
      }
      if (key instanceof Expression.FieldAccess field) {
        return ofField(field);
      }
      if (key instanceof Expression.LocalAccess access) {
        return ofLocal(access.local());
      }
      if (key instanceof Expression.Cast cast) {
        return of(cast.value());
      }
      if (key instanceof Expression.Conditional || key instanceof Expression.SwitchValue) {
        return key.alternatives().stream().map(this::of).reduce(KeyOrigin.FIXED, Tracing::most);
      }
      if (key instanceof Expression.Operation operation) {
        return operation.operands().stream().map(this::of).reduce(KeyOrigin.FIXED, Tracing::most);
      }
      if (key instanceof Expression.NewArray array && array.dimensions().isEmpty()) {
        return array.elements().stream().map(this::of).reduce(KeyOrigin.FIXED, Tracing::most);
      }
      if (key instanceof Expression.Call call) {
        return ofCall(call);
      }
      return KeyOrigin.OPEN;
    }

    private KeyOrigin ofField(Expression.FieldAccess access) {
      FieldInfo field = world.field(FieldKey.of(access));
      if (field != null
          && field.node().isStatic()
          && field.node().modifiers().contains(Modifier.FINAL)) {
        return KeyOrigin.FIXED;
      }
      return field == null
              && access.isStatic()
              && access.name().equals(access.name().toUpperCase(java.util.Locale.ROOT))
          ? KeyOrigin.FIXED
          : KeyOrigin.OPEN;
    }

    private KeyOrigin ofCall(Expression.Call call) {
      String name = call.method().name();
      if (call.receiver() != null
          && call.arguments().isEmpty()
          && Set.of(
                  "getName",
                  "getSimpleName",
                  "getCanonicalName",
                  "toString",
                  "name",
                  "getTypeName",
                  "toLowerCase",
                  "toUpperCase",
                  "trim",
                  "intern",
                  "getClassLoader",
                  "getType")
              .contains(name)) {
        return of(call.receiver());
      }
      if (name.equals("values") && call.arguments().isEmpty() && call.method().isStatic()) {
        return KeyOrigin.FINITE;
      }
      if (name.equals("getClass")) {
        return KeyOrigin.PER_CLASS;
      }
      if (catalog.isFixedFactory(call.method()) || name.equals("valueOf")) {
        return call.arguments().stream().map(this::of).reduce(KeyOrigin.FIXED, Tracing::most);
      }
      return KeyOrigin.OPEN;
    }

    private KeyOrigin ofLocal(Local local) {
      String path = executable.owner().unit().path();
      Variable.OfLocal variable = new Variable.OfLocal(path, local.id());
      if (!seen.add(variable)) {
        return KeyOrigin.FIXED;
      }
      Expression iterated = facts.iterated.get(variable);
      if (iterated != null) {
        return of(iterated);
      }
      List<Expression> assigned = facts.localValues.get(variable);
      if (assigned != null) {
        return assigned.stream().map(this::of).reduce(KeyOrigin.FIXED, Tracing::most);
      }
      int index = executable.parameters().indexOf(local);
      return index < 0 ? KeyOrigin.OPEN : ofParameter(index);
    }

    private KeyOrigin ofParameter(int index) {
      List<CallSite> callers = graph.callersOf(executable);
      if (callers.isEmpty() || callers.size() > MAX_CALLERS) {
        return KeyOrigin.OPEN;
      }
      if (graph.isOpenToOthers(executable)) {
        // Where all of several callers pass constants, others are most likely to do so too.
        boolean constants =
            callers.size() >= TELLING_CALLERS
                && callers.stream().allMatch(call -> passesConstant(call, index));
        return constants ? KeyOrigin.PER_NAME : KeyOrigin.OPEN;
      }
      KeyOrigin result = KeyOrigin.FIXED;
      for (CallSite call : callers) {
        if (call.isReference() || index >= call.arguments().size()) {
          return KeyOrigin.OPEN;
        }
        Tracing outer = new Tracing(call.site().executable(), seen, steps);
        result = most(result, outer.of(call.arguments().get(index)));
        steps = outer.steps;
        if (result == KeyOrigin.OPEN) {
          return result;
        }
      }
      return result;
    }

    private boolean passesConstant(CallSite call, int index) {
      return !call.isReference()
          && index < call.arguments().size()
          && (call.arguments().get(index) instanceof Expression.Literal
              || call.arguments().get(index) instanceof Expression.FieldAccess field
                  && ofField(field) == KeyOrigin.FIXED);
    }

    private static KeyOrigin most(KeyOrigin one, KeyOrigin other) {
      return one.compareTo(other) >= 0 ? one : other;
    }
  }
}
