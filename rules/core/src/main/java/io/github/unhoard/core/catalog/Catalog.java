package io.github.unhoard.core.catalog;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of library types: their hierarchy, which of them hold entries, what bounds
 * them, and what their methods do. Immutable.
 */
public final class Catalog {
  private static final List<String> FILES =
      List.of(
          "jdk-collections.yaml",
          "jdk-registries.yaml",
          "guava.yaml",
          "caffeine.yaml",
          "commons.yaml",
          "cache2k.yaml",
          "ehcache.yaml",
          "hazelcast.yaml",
          "infinispan.yaml",
          "jcache.yaml",
          "redis.yaml",
          "spring.yaml",
          "connections.yaml",
          "eventbus.yaml",
          "failing.yaml",
          "futures.yaml",
          "javafx.yaml",
          "logging.yaml",
          "netty.yaml",
          "osgi.yaml",
          "named-entries.yaml",
          "rx.yaml",
          "swing.yaml",
          "threads.yaml",
          "vertx.yaml",
          "lifecycle.yaml",
          "meters.yaml",
          "contexts.yaml",
          "vocabulary.yaml");

  private final Map<String, Set<String>> hierarchy = new HashMap<>();
  private final Map<String, String> holders = new HashMap<>();
  private final Map<String, String> bounded = new HashMap<>();
  private final Map<String, String> boundedWithArguments = new HashMap<>();
  private final Map<String, String> weak = new HashMap<>();
  private final Set<String> fixedFactories = new LinkedHashSet<>();
  private final Set<String> factories = new LinkedHashSet<>();
  private final Map<String, List<MethodModel>> methods = new HashMap<>();
  private final List<CacheBuilderModel> builders = new ArrayList<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  private record MethodModel(String type, List<Effect> effects) {}

  private final CallTables calls = new CallTables();

  private Catalog() {}

  /** The catalogue that ships with the product; read once per class loader, it never changes. */
  public static Catalog load() {
    return Shipped.CATALOG;
  }

  private static final class Shipped {
    static final Catalog CATALOG = read();
  }

  private static Catalog read() {
    Catalog catalog = new Catalog();
    FILES.forEach(file -> catalog.add(CatalogFile.resource(file)));
    return catalog;
  }

  /**
   * This catalogue and what {@code yaml} says, in the syntax of the files that ship with the
   * product. Where both speak of a method, the extension holds.
   *
   * @param source name of the file, for messages
   * @throws InvalidCatalogException when it cannot be understood; the message tells the line
   */
  public Catalog extendedBy(String yaml, String source) {
    return CatalogText.read(yaml, source).map(root -> extendedBy(root, source)).orElse(this);
  }

  /**
   * The same for one key of a larger file, such as {@code catalog} of {@code unhoard.yml}; messages
   * tell the lines of that file. Without the key this very catalogue is the result.
   */
  public Catalog extendedBySection(String yaml, String key, String source) {
    return CatalogText.read(yaml, source)
        .map(root -> root.map().get(key))
        .map(section -> extendedBy(section, source))
        .orElse(this);
  }

  private Catalog extendedBy(CatalogText.Value root, String source) {
    Map<String, Object> content = new CatalogShape(source, names.keySet()).check(root);
    Catalog extended = new Catalog();
    extended.hierarchy.putAll(hierarchy);
    extended.holders.putAll(holders);
    extended.bounded.putAll(bounded);
    extended.boundedWithArguments.putAll(boundedWithArguments);
    extended.weak.putAll(weak);
    extended.fixedFactories.addAll(fixedFactories);
    extended.factories.addAll(factories);
    methods.forEach((method, models) -> extended.methods.put(method, new ArrayList<>(models)));
    extended.builders.addAll(builders);
    extended.names.putAll(names);
    extended.calls.addAll(calls);
    extended.add(CatalogFile.of(source, content));
    return extended;
  }

  private void add(CatalogFile file) {
    file.section("hierarchy")
        .forEach(
            (type, supers) -> hierarchy.put(type, new LinkedHashSet<>(CatalogFile.texts(supers))));
    file.section("holders").forEach((type, kind) -> holders.put(type, kind.toString()));
    file.section("bounded").forEach((type, by) -> bounded.put(type, by.toString()));
    file.section("boundedWithArguments")
        .forEach((type, by) -> boundedWithArguments.put(type, by.toString()));
    file.section("weak").forEach((type, what) -> weak.put(type, what.toString()));
    fixedFactories.addAll(file.names("fixedFactories"));
    factories.addAll(file.names("factories"));
    file.section("methods")
        .forEach(
            (type, calls) ->
                CatalogFile.strings((Map<?, ?>) calls)
                    .forEach(
                        (method, notation) ->
                            methods
                                .computeIfAbsent(method, m -> new ArrayList<>())
                                .add(
                                    new MethodModel(
                                        type, EffectSyntax.parse(notation.toString())))));
    for (Map<String, Object> entry : file.entries("builders")) {
      builders.add(CacheBuilderModel.of(entry));
    }
    calls.add(file);
    file.section("names")
        .forEach(
            (group, listed) -> names.merge(group, CatalogFile.inOrder(listed), Catalog::union));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return Collections.unmodifiableSet(both);
  }

  /** The models of cache builders. */
  public List<CacheBuilderModel> builders() {
    return List.copyOf(builders);
  }

  /**
   * A named group of types, annotations or method names, in the order of the catalogue; empty if
   * unknown.
   */
  public Set<String> names(String group) {
    return names.getOrDefault(group, Set.of());
  }

  /** What names say of how many things they stand for. */
  public Vocabulary vocabulary() {
    return new Vocabulary(this);
  }

  /** Whether {@code type} is {@code name} or a subtype of it, as far as is known. */
  public boolean isA(TypeRef type, String name) {
    if (type.name().equals(name) || type.supertypes().contains(name)) {
      return true;
    }
    return nameIsA(type.name(), name, 0)
        || type.supertypes().stream().anyMatch(each -> nameIsA(each, name, 0));
  }

  private boolean nameIsA(String type, String name, int depth) {
    if (type.equals(name)) {
      return true;
    }
    Set<String> supers = hierarchy.get(type);
    return supers != null
        && depth < 8
        && supers.stream().anyMatch(each -> nameIsA(each, name, depth + 1));
  }

  /** What kind of holder {@code type} is: map, collection, cache and so on; empty for none. */
  public Optional<String> holderKind(TypeRef type) {
    String direct = holders.get(type.name());
    if (direct != null) {
      return Optional.of(direct);
    }
    return holders.entrySet().stream()
        .filter(entry -> isA(type, entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .or(() -> Optional.ofNullable(Lookalikes.of(type)).map(this::kindOf));
  }

  /** Whether {@code type} says by its name that it has a capacity; never so for a JDK type. */
  public boolean isNamedBounded(TypeRef type) {
    return Lookalikes.isBounded(type);
  }

  private String kindOf(String type) {
    return type.equals("java.util.Map") ? "map" : "collection";
  }

  /** What bounds a fresh object of {@code type}; null if nothing does by itself. */
  public @Nullable String boundOf(TypeRef type, int constructorArguments) {
    String bound = lookup(bounded, type);
    if (bound == null && constructorArguments > 0) {
      bound = lookup(boundedWithArguments, type);
    }
    return bound;
  }

  /** What {@code type} holds only weakly; null if nothing. */
  public @Nullable String weaknessOf(TypeRef type) {
    return lookup(weak, type);
  }

  private @Nullable String lookup(Map<String, String> table, TypeRef type) {
    String direct = table.get(type.name());
    if (direct != null) {
      return direct;
    }
    return table.entrySet().stream()
        .filter(entry -> type.supertypes().contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Whether the call creates a collection that nobody can add to, or that cannot grow. */
  public boolean isFixedFactory(MethodRef method) {
    return fixedFactories.contains(signature(method));
  }

  /** Whether the call creates a fresh empty or copied collection. */
  public boolean isFactory(MethodRef method) {
    return factories.contains(signature(method)) || Lookalikes.isFactory(method);
  }

  private static String signature(MethodRef method) {
    return Relocated.original(method.owner().name()) + "#" + method.name();
  }

  /** What {@code method} does when called on {@code receiver}; empty when it is not catalogued. */
  public List<Effect> effects(MethodRef method, TypeRef receiver) {
    List<Effect> known = catalogued(method.name(), receiver, method.owner());
    String like = known.isEmpty() && !method.isStatic() ? likeness(receiver) : null;
    if (like == null) {
      return known;
    }
    List<Effect> alike = catalogued(method.name(), TypeRef.named(like), TypeRef.named(like));
    return alike.isEmpty() && !method.owner().name().startsWith("java.")
        ? Lookalikes.effects(method.name(), method.parameters().size())
        : alike;
  }

  private @Nullable String likeness(TypeRef receiver) {
    if (isA(receiver, "java.util.Map")) {
      return "java.util.Map";
    }
    return isA(receiver, "java.util.Collection") ? "java.util.Collection" : Lookalikes.of(receiver);
  }

  private List<Effect> catalogued(String method, TypeRef receiver, TypeRef owner) {
    List<MethodModel> candidates = methods.getOrDefault(method, List.of());
    MethodModel best = null;
    for (MethodModel candidate : candidates) {
      boolean fits = isA(receiver, candidate.type()) || isA(owner, candidate.type());
      if (fits && (best == null || nameIsA(candidate.type(), best.type(), 0))) {
        best = candidate;
      }
    }
    return best == null ? List.of() : best.effects();
  }

  /** The methods that undo the registration {@code method} makes; empty if it is not catalogued. */
  public Set<String> undoing(MethodRef method, TypeRef receiver) {
    return entryFor(calls.registrations, method, receiver).orElse(Set.of());
  }

  /** Whether {@code method} of a {@code receiver} takes back what a registration there made. */
  public boolean undoes(MethodRef method, TypeRef receiver) {
    return calls
        .registrations
        .all()
        .filter(entry -> entry.value().contains(method.name()))
        .anyMatch(entry -> isA(receiver, entry.type()) || isA(method.owner(), entry.type()));
  }

  /**
   * What undoes the registration that {@code method} makes and whose result is all that can undo
   * it: {@code Type#method} of the result, or a method's name of the receiver that is given the
   * result; empty if it makes none.
   */
  public Set<String> undoingByHandle(MethodRef method, TypeRef receiver) {
    return entryFor(calls.handles, method, receiver).orElse(Set.of());
  }

  /** The methods of its type that undo what {@code method} leaves in the thread; empty if none. */
  public Set<String> undoingOnThread(MethodRef method) {
    return entryFor(calls.threadValues, method, method.owner()).orElse(Set.of());
  }

  /**
   * The methods that a framework calls at the end of what it begins with one: {@code Type#begin} or
   * the name of an annotation, to the names of methods or of annotations.
   */
  public Map<String, Set<String>> callbacks() {
    return Collections.unmodifiableMap(calls.callbacks);
  }

  /** The calls that are given what to do at each end, where {@code method} tells of some ends. */
  public Set<String> wholeEnds(MethodRef method, TypeRef receiver) {
    return entryFor(calls.partialEnds, method, receiver).orElse(Set.of());
  }

  /** Who keeps an object for the name that {@code method} is given; empty if nobody does. */
  public Optional<NamedEntryModel> namedEntry(MethodRef method, TypeRef receiver) {
    return entryFor(calls.namedEntries, method, receiver);
  }

  /** The type of {@code expression}; where no class path told, what the catalogue says. */
  public TypeRef typeOf(Expression expression) {
    if (expression.type().name().equals("?") && expression instanceof Expression.Call call) {
      TypeRef receiver = call.receiver() == null ? call.method().owner() : typeOf(call.receiver());
      return entryFor(calls.returns, call.method(), receiver)
          .map(TypeRef::named)
          .orElse(expression.type());
    }
    return expression.type();
  }

  /** What {@code method} of a {@code receiver} stores without a time to live; empty if nothing. */
  public Optional<LastingModel> lasting(MethodRef method, TypeRef receiver) {
    return entryFor(calls.lasting, method, receiver);
  }

  /** Which arguments of {@code method} decide what meter it makes; empty if it makes none. */
  public Optional<MeterModel> meter(MethodRef method, TypeRef receiver) {
    return entryFor(calls.meters, method, receiver);
  }

  /** The same for a call that begins a chain which makes a meter at its end. */
  public Optional<MeterModel> meterBuilder(MethodRef method) {
    return entryFor(calls.meterBuilders, method, method.owner());
  }

  /** What stays behind each time {@code method} makes an object that is meant to be shared. */
  public Optional<String> leftBehindBy(MethodRef method, TypeRef receiver) {
    return entryFor(calls.contexts, method, receiver);
  }

  private <T> Optional<T> entryFor(CallTable<T> table, MethodRef method, TypeRef receiver) {
    boolean creates = method.name().equals(MethodRef.CONSTRUCTOR);
    return table.find(method, type -> isA(method.owner(), type) || !creates && isA(receiver, type));
  }

  /** Whether some catalogued library declares a type of this name with methods. */
  public boolean knows(TypeRef type) {
    return type.resolved()
        && (hierarchy.containsKey(type.name())
            || holders.containsKey(type.name())
            || holderKind(type).isPresent());
  }
}
