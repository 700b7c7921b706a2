package io.github.unhoard.core.catalog;

import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
          "eventbus.yaml",
          "javafx.yaml",
          "netty.yaml",
          "rx.yaml",
          "swing.yaml",
          "vertx.yaml",
          "lifecycle.yaml",
          "meters.yaml",
          "contexts.yaml");

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

  private final Map<String, Set<String>> registrations = new HashMap<>();

  private final Map<String, MeterModel> meters = new TreeMap<>();
  private final Map<String, MeterModel> meterBuilders = new TreeMap<>();
  private final Map<String, String> contexts = new TreeMap<>();

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
      builders.add(
          new CacheBuilderModel(
              entry.get("type").toString(),
              Set.copyOf(CatalogFile.texts(entry.get("start"))),
              Set.copyOf(CatalogFile.texts(entry.get("from"))),
              Set.copyOf(CatalogFile.texts(entry.get("build"))),
              Set.copyOf(CatalogFile.texts(entry.get("size"))),
              Set.copyOf(CatalogFile.texts(entry.get("expiry"))),
              Set.copyOf(CatalogFile.texts(entry.get("weak")))));
    }
    file.section("registrations")
        .forEach((call, undo) -> registrations.put(call, Set.copyOf(CatalogFile.texts(undo))));
    file.section("meters")
        .forEach((call, notation) -> meters.put(call, MeterModel.parse(notation.toString())));
    file.section("meterBuilders")
        .forEach(
            (call, notation) -> meterBuilders.put(call, MeterModel.parse(notation.toString())));
    file.section("contexts").forEach((call, leaves) -> contexts.put(call, leaves.toString()));
    file.section("names")
        .forEach((group, listed) -> names.put(group, Set.copyOf(CatalogFile.texts(listed))));
  }

  /** The models of cache builders. */
  public List<CacheBuilderModel> builders() {
    return List.copyOf(builders);
  }

  /** A named group of types, annotations or method names from the catalogue; empty if unknown. */
  public Set<String> names(String group) {
    return names.getOrDefault(group, Set.of());
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
    return fixedFactories.contains(method.owner().name() + "#" + method.name());
  }

  /** Whether the call creates a fresh empty or copied collection. */
  public boolean isFactory(MethodRef method) {
    return factories.contains(method.owner().name() + "#" + method.name());
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
    return entryFor(registrations, method, receiver).orElse(Set.of());
  }

  /** Whether {@code method} of a {@code receiver} takes back what a registration there made. */
  public boolean undoes(MethodRef method, TypeRef receiver) {
    return registrations.entrySet().stream()
        .filter(entry -> entry.getValue().contains(method.name()))
        .map(entry -> entry.getKey().substring(0, entry.getKey().indexOf('#')))
        .anyMatch(type -> isA(receiver, type) || isA(method.owner(), type));
  }

  /** Which arguments of {@code method} decide what meter it makes; empty if it makes none. */
  public Optional<MeterModel> meter(MethodRef method, TypeRef receiver) {
    return entryFor(meters, method, receiver);
  }

  /** The same for a call that begins a chain which makes a meter at its end. */
  public Optional<MeterModel> meterBuilder(MethodRef method) {
    return entryFor(meterBuilders, method, method.owner());
  }

  /** What stays behind each time {@code method} makes an object that is meant to be shared. */
  public Optional<String> leftBehindBy(MethodRef method, TypeRef receiver) {
    return entryFor(contexts, method, receiver);
  }

  private <T> Optional<T> entryFor(Map<String, T> table, MethodRef method, TypeRef receiver) {
    String name = method.name().equals(MethodRef.CONSTRUCTOR) ? "new" : method.name();
    for (Map.Entry<String, T> entry : table.entrySet()) {
      int hash = entry.getKey().indexOf('#');
      String type = entry.getKey().substring(0, hash);
      if (entry.getKey().substring(hash + 1).equals(name)
          && (isA(method.owner(), type) || !name.equals("new") && isA(receiver, type))) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether some catalogued library declares a type of this name with methods. */
  public boolean knows(TypeRef type) {
    return type.resolved()
        && (hierarchy.containsKey(type.name())
            || holders.containsKey(type.name())
            || holderKind(type).isPresent());
  }
}
