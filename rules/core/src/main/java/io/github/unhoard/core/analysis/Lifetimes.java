package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long objects of each class live, with the evidence. */
final class Lifetimes {
  /** A lifetime and one clause that says why. */
  record Life(Lifetime lifetime, String reason) {}

  private static final Pattern SHORT_SCOPE =
      Pattern.compile(
          "(Request|Session|View|Conversation|Flow|Dependent)Scoped?|Dependent|Stateful");
  private static final Set<String> HOLDERS =
      Set.of(
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Future",
          "java.util.Optional",
          "java.lang.ThreadLocal");

  /** The one object of a class of values that stands for having none. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(\\w+_)?(EMPTY|NONE|NULL|NOOP|NO_OP|NOTHING|MISSING|UNKNOWN|INVALID)(_\\w+)?");

  private static final Set<String> OF_PAIRS = Set.of("connect", "disconnect");
  private static final int MAX_HOPS = 3;

  private final Catalog catalog;
  private final Set<FieldKey> passing;
  private final Set<FieldKey> borrowed;
  private final Map<String, Set<FieldInfo>> fieldsOfType = new HashMap<>();
  private final Map<String, Life> memo = new HashMap<>();

  /**
   * @param passing static fields in which each object in turn puts itself while it is used
   * @param borrowed fields for the thread that runs, which is nobody's part
   */
  Lifetimes(World world, Catalog catalog, Set<FieldKey> passing, Set<FieldKey> borrowed) {
    this.catalog = catalog;
    this.passing = passing;
    this.borrowed = borrowed;
    for (FieldInfo field : world.fields()) {
      TypeRef type = field.node().type();
      note(type, field);
      if (holds(type)) {
        type.arguments().forEach(argument -> note(argument, field));
      }
      if (field.node().initializer() instanceof Expression.New made
          && !made.type().name().equals(type.name())) {
        note(made.type(), field);
      }
    }
  }

  /**
   * Whether a {@code type} keeps what its arguments name: not a key, an updater or a comparator.
   */
  private boolean holds(TypeRef type) {
    return catalog.holderKind(type).isPresent() || HOLDERS.contains(type.name());
  }

  private void note(TypeRef type, FieldInfo field) {
    fieldsOfType
        .computeIfAbsent(
            type.name(), t -> new TreeSet<>(java.util.Comparator.comparing(FieldInfo::key)))
        .add(field);
  }

  Life of(FieldInfo field) {
    if (field.node().isStatic()) {
      return new Life(Lifetime.PROCESS, "it is static");
    }
    return ofInstances(field.owner());
  }

  Life ofInstances(ClassInfo owner) {
    return memo.computeIfAbsent(owner.name(), name -> compute(owner, 0));
  }

  private Life compute(ClassInfo owner, int hops) {
    ClassNode node = owner.node();
    if (node.kind() == ClassNode.Kind.ENUM) {
      return new Life(Lifetime.PROCESS, owner.simpleName() + " is an enum");
    }
    if (owner.isTest()) {
      return new Life(Lifetime.INSTANCE, "it is test code");
    }
    Optional<Life> scope = byScope(owner);
    if (scope.isPresent()) {
      return scope.get();
    }
    Optional<Life> held = byHolder(owner, hops);
    if (held.isPresent()) {
      return held.get();
    }
    return byResources(owner).or(() -> byLifeCycle(owner)).orElseGet(() -> byName(owner));
  }

  private Optional<Life> byScope(ClassInfo owner) {
    boolean shortScope =
        owner.annotations().stream()
            .anyMatch(
                each ->
                    SHORT_SCOPE.matcher(each.type().simpleName()).matches()
                        || each.type().simpleName().endsWith("Scope")
                            && each.values().values().stream()
                                .flatMap(java.util.List::stream)
                                .anyMatch(
                                    v ->
                                        catalog.names("shortScopes").stream()
                                            .anyMatch(v.toLowerCase(Locale.ROOT)::contains)));
    if (shortScope) {
      return Optional.of(new Life(Lifetime.INSTANCE, "its scope is short"));
    }
    for (AnnotationNode each : owner.annotations()) {
      if (catalog.names("singletonAnnotations").contains(each.type().name())) {
        return Optional.of(
            new Life(
                Lifetime.SINGLETON,
                owner.simpleName()
                    + " is a @"
                    + each.type().simpleName()
                    + ", one per application"));
      }
    }
    for (String type : catalog.names("singletonTypes")) {
      if (catalog.isA(owner.node().type(), type)) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return Optional.of(
            new Life(
                Lifetime.SINGLETON,
                owner.simpleName() + " is a " + simple + ", one per application"));
      }
    }
    return Optional.empty();
  }

  private Optional<Life> byHolder(ClassInfo owner, int hops) {
    Set<String> names = new TreeSet<>(Set.of(owner.name()));
    for (FieldInfo field : fieldsOfType.getOrDefault(owner.name(), Set.of())) {
      boolean single = names.contains(field.node().type().name()) || isReferenceTo(owner, field);
      if (field.owner().isTest()
          || EMPTY.matcher(field.name()).matches()
          || passing.contains(field.key())
          || isThrown(owner)) {
        continue;
      }
      if (field.node().isStatic() && !catalog.isA(field.node().type(), "java.lang.ThreadLocal")) {
        return Optional.of(
            new Life(
                single && field.owner().equals(owner) ? Lifetime.SINGLETON : Lifetime.LONG_LIVED,
                "the static field "
                    + field.owner().simpleName()
                    + "."
                    + field.name()
                    + (single ? " holds the instance" : " holds the instances")));
      }
    }
    if (hops < MAX_HOPS) {
      for (FieldInfo field : fieldsOfType.getOrDefault(owner.name(), Set.of())) {
        if (field.owner().equals(owner) || field.node().isStatic() || field.owner().isTest()) {
          continue;
        }
        Life outer = compute(field.owner(), hops + 1);
        if (outer.lifetime().isEvident()
            && field.node().modifiers().contains(Modifier.FINAL)
            && field.node().type().name().equals(owner.name())) {
          return Optional.of(
              new Life(
                  Lifetime.PERHAPS_LONG,
                  field.owner().simpleName()
                      + "."
                      + field.name()
                      + " holds it, and "
                      + outer.reason()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is thrown: one that is made beforehand says nothing of the others. */
  private boolean isThrown(ClassInfo owner) {
    return catalog.isA(owner.node().type(), "java.lang.Throwable")
        || owner.simpleName().endsWith("Exception");
  }

  private static boolean isReferenceTo(ClassInfo owner, FieldInfo field) {
    TypeRef type = field.node().type();
    return type.name().equals("java.util.concurrent.atomic.AtomicReference")
        && type.arguments().stream().anyMatch(each -> each.name().equals(owner.name()));
  }

  private Optional<Life> byResources(ClassInfo owner) {
    for (var field : owner.node().fields()) {
      if (field.isStatic() || borrowed.contains(new FieldInfo(field, owner).key())) {
        continue;
      }
      for (String type : catalog.names("longLivedResources")) {
        if (catalog.isA(field.type(), type)) {
          String simple = field.type().simpleName();
          return Optional.of(
              new Life(
                  Lifetime.LONG_LIVED,
                  owner.simpleName() + " owns the " + simple + " " + field.name()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Life> byLifeCycle(ClassInfo owner) {
    if (isBrief(owner)) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>();
    for (MethodNode method : owner.node().methods()) {
      // connect(one, other) and disconnect(one, other) are about others than their object.
      if (method.parameters().size() < 2 || !OF_PAIRS.contains(method.name())) {
        names.add(method.name());
      }
    }
    for (String begin :
        Set.of("start", "doStart", "init", "initialize", "open", "serviceStart", "connect")) {
      for (String end :
          new TreeSet<>(
              Set.of(
                  "stop",
                  "doStop",
                  "shutdown",
                  "shutDown",
                  "destroy",
                  "dispose",
                  "terminate",
                  "serviceStop",
                  "disconnect",
                  "close"))) {
        if (names.contains(begin) && names.contains(end)) {
          return Optional.of(
              new Life(
                  Lifetime.LONG_LIVED,
                  owner.simpleName() + " has a life cycle, " + end + "() ends it"));
        }
      }
    }
    for (String end : new TreeSet<>(Set.of("stop", "shutdown", "shutDown", "destroy", "dispose"))) {
      if (names.contains(end)) {
        return Optional.of(
            new Life(
                Lifetime.LONG_LIVED,
                owner.simpleName() + " has a life cycle, " + end + "() ends it"));
      }
    }
    return Optional.empty();
  }

  /** Whether the class is called after what ends with a piece of work, or with a window. */
  private boolean isBrief(ClassInfo owner) {
    Set<String> brief = catalog.names("brieflyNeeded");
    return Stream.concat(
            Stream.of(owner.simpleName()),
            owner.node().type().supertypes().stream().map(TypeRef::named).map(TypeRef::simpleName))
        .anyMatch(name -> brief.stream().anyMatch(name::endsWith));
  }

  private Life byName(ClassInfo owner) {
    String simple = owner.simpleName();
    boolean brief = catalog.names("shortLivedNames").stream().anyMatch(simple::endsWith);
    if (!brief) {
      for (String suffix : new TreeSet<>(catalog.names("longLivedNames"))) {
        if (simple.endsWith(suffix)) {
          return new Life(
              Lifetime.PERHAPS_LONG, "a class named " + simple + " is likely to be a component");
        }
      }
      for (String type : new TreeSet<>(owner.node().type().supertypes())) {
        String name = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        if (catalog.names("longLivedNames").stream().anyMatch(name::endsWith)) {
          return new Life(
              Lifetime.PERHAPS_LONG,
              "a " + name + " such as " + simple + " is likely to be a component");
        }
      }
    }
    return new Life(Lifetime.INSTANCE, "nothing says that " + simple + " lives long");
  }
}
