package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What limits a holder by the way it is made. */
final class Bounds {
  private static final Set<String> JDK_MAPS =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.concurrent.ConcurrentHashMap");

  /** Collections that nothing shows the code of, or that keep what they hold by a weak map. */
  private static final Pattern WEAK =
      Pattern.compile("(\\w+)?Weak(\\w+)?(Set|Map|List|Collection)");

  private final Catalog catalog;
  private final World world;
  private final CacheChains chains;

  Bounds(Catalog catalog, World world, CacheChains chains) {
    this.catalog = catalog;
    this.world = world;
    this.chains = chains;
  }

  /** The limits that hold whichever of {@code creations} made the object. */
  List<Bound> of(FieldInfo field, List<Creation> creations) {
    List<Bound> result = new ArrayList<>();
    byType(field.node().type(), 0).ifPresent(result::add);
    Bound weakest = null;
    for (Creation creation : creations) {
      Optional<Bound> bound = ofCreation(creation.value(), creation.site());
      if (bound.isEmpty()) {
        return result;
      }
      if (weakest == null || bound.get().kind().compareTo(weakest.kind()) < 0) {
        weakest = bound.get();
      }
    }
    if (weakest != null) {
      result.add(weakest);
    }
    return result;
  }

  private Optional<Bound> byType(io.github.unhoard.core.tree.TypeRef type, int arguments) {
    String by = catalog.boundOf(type, arguments);
    if (by != null) {
      return Optional.of(new Bound(Bound.Kind.SIZE, by, null));
    }
    String weak = catalog.weaknessOf(type);
    if (weak == null && !type.name().startsWith("java.")) {
      weak = WEAK.matcher(type.simpleName()).matches() ? "references" : null;
    }
    return weak == null
        ? Optional.empty()
        : Optional.of(new Bound(Bound.Kind.WEAK, "its weak " + weak, null));
  }

  private Optional<Bound> ofCreation(Expression value, Site site) {
    Location location = new Location(site.executable().owner().unit().path(), value.range());
    if (value instanceof Expression.New creation) {
      int limits = capacityArguments(creation);
      Optional<Bound> byType =
          byType(creation.type(), limits)
              .or(() -> bySuper(creation, limits))
              .or(() -> byName(creation, limits));
      if (byType.isPresent()) {
        return Optional.of(new Bound(byType.get().kind(), byType.get().by(), location));
      }
      ClassNode body = bodyOf(creation);
      if (body != null && evictsEldest(body)) {
        return Optional.of(new Bound(Bound.Kind.SIZE, "removeEldestEntry()", location));
      }
      return Optional.empty();
    }
    if (value instanceof Expression.Call call && catalog.isFixedFactory(call.method())) {
      return Optional.of(new Bound(Bound.Kind.FIXED, call.method().name() + "()", location));
    }
    if (value instanceof Expression.Call call) {
      return chains.of(call, site).flatMap(chain -> ofChain(chain, location));
    }
    if (value instanceof Expression.Literal) {
      return Optional.of(new Bound(Bound.Kind.FIXED, "null", location));
    }
    return Optional.empty();
  }

  private static Optional<Bound> ofChain(CacheChain chain, Location location) {
    if (chain.hasSize()) {
      return Optional.of(new Bound(Bound.Kind.SIZE, "its maximum size", location));
    }
    if (chain.hasExpiry()) {
      return Optional.of(new Bound(Bound.Kind.EXPIRY, "its expiry", location));
    }
    return chain.isWeak()
        ? Optional.of(new Bound(Bound.Kind.WEAK, "its references", location))
        : Optional.empty();
  }

  private Optional<Bound> bySuper(Expression.New creation, int arguments) {
    ClassInfo info = world.classNamed(creation.type().name());
    return info == null || info.node().superclass() == null
        ? Optional.empty()
        : byType(info.node().superclass(), arguments);
  }

  /**
   * A class that is named for its limit and is given one. A class that is a JDK map underneath has
   * its limit in an override, which is read instead.
   */
  private Optional<Bound> byName(Expression.New creation, int limits) {
    boolean named =
        limits > 0
            && creation.body() == null
            && catalog.isNamedBounded(creation.type())
            && world.ancestors(creation.type().name()).stream().noneMatch(JDK_MAPS::contains);
    return named ? Optional.of(new Bound(Bound.Kind.SIZE, "its capacity", null)) : Optional.empty();
  }

  /** Counts the arguments that can be a capacity: not collections, not {@code MAX_VALUE}. */
  private int capacityArguments(Expression.New creation) {
    return (int)
        creation.arguments().stream()
            .filter(each -> catalog.holderKind(each.type()).isEmpty())
            .filter(
                each ->
                    !(each instanceof Expression.FieldAccess f && f.name().equals("MAX_VALUE"))
                        && !(each instanceof Expression.Literal l
                            && l.value().equals("2147483647")))
            .count();
  }

  private @Nullable ClassNode bodyOf(Expression.New creation) {
    if (creation.body() != null) {
      return creation.body();
    }
    ClassInfo info = world.classNamed(creation.type().name());
    return info == null ? null : info.node();
  }

  private static boolean isFalse(Expression value) {
    return value instanceof Expression.Literal literal && literal.value().equals("false")
        || SizeLimits.neverHolds(value);
  }

  /** An overload with other parameters is never asked. */
  private static boolean isEvictionHook(MethodNode method) {
    return method.name().equals("removeEldestEntry") && method.parameters().size() == 1;
  }

  /** Whether {@code body} overrides {@code removeEldestEntry} with anything but a plain false. */
  boolean evictsEldest(ClassNode body) {
    for (MethodNode method : body.methods()) {
      if (isEvictionHook(method) && method.body() != null) {
        List<Statement> statements = method.body().statements();
        return !(statements.size() == 1
            && statements.get(0) instanceof Statement.Return result
            && result.value() != null
            && result.value().alternatives().stream().allMatch(Bounds::isFalse));
      }
    }
    for (String ancestor : world.ancestors(body.name())) {
      ClassInfo info = world.classNamed(ancestor);
      if (info != null
          && !info.name().equals(body.name())
          && info.node().methods().stream().anyMatch(Bounds::isEvictionHook)) {
        return evictsEldest(info.node());
      }
    }
    return false;
  }

  /** The expressions that make the object when {@code value} is evaluated, wrappers taken off. */
  List<Expression> unwrap(Expression value) {
    if (value instanceof Expression.Cast cast) {
      return unwrap(cast.value());
    }
    if (value instanceof Expression.Assign assign) {
      return unwrap(assign.value());
    }
    if (value instanceof Expression.Conditional || value instanceof Expression.SwitchValue) {
      return value.alternatives().stream().flatMap(each -> unwrap(each).stream()).toList();
    }
    if (value instanceof Expression.Call call) {
      for (Effect effect : catalog.effects(call.method(), call.method().owner())) {
        if (effect.kind() == Effect.Kind.VIEW) {
          Expression viewed =
              effect.subject() == Effect.RECEIVER
                  ? call.receiver()
                  : Values.argument(call.arguments(), effect.subject());
          return viewed == null ? List.of(value) : unwrap(viewed);
        }
      }
    }
    if (value instanceof Expression.New creation
        && creation.arguments().size() == 1
        && catalog.isA(creation.type(), "java.util.concurrent.atomic.AtomicReference")) {
      return unwrap(creation.arguments().get(0));
    }
    return List.of(value);
  }
}
