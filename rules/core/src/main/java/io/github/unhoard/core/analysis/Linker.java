package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins the facts of all bodies into one {@link Retention} per holder. */
final class Linker {
  private static final Comparator<Site> BY_PLACE = Comparator.comparing(Site::location);

  private final Catalog catalog;
  private final World world;
  private final Facts facts;
  private final CallGraph graph;
  private final Aliases aliases;
  private final Phases phases;
  private final Guards guards;
  private final Growths growths;
  private final Escapes escapes;
  private final Lifetimes lifetimes;
  private final Set<String> givenUp;
  private final Bounds bounds;
  private final Multiplicities multiplicities;

  Linker(
      Catalog catalog,
      World world,
      Facts facts,
      CallGraph graph,
      Aliases aliases,
      CacheChains chains) {
    this.catalog = catalog;
    this.world = world;
    this.facts = facts;
    this.graph = graph;
    this.aliases = aliases;
    this.phases = new Phases(catalog, graph);
    this.guards = new Guards(facts);
    this.growths = new Growths(catalog, world, facts, graph, phases, aliases, guards);
    this.escapes = new Escapes(catalog, facts, graph, aliases);
    StaticSlots slots = new StaticSlots(catalog, world, facts, graph, phases);
    this.lifetimes = new Lifetimes(world, catalog, slots.passing(), borrowedThreads());
    this.givenUp = slots.givenUp();
    this.bounds = new Bounds(catalog, world, chains);
    this.multiplicities =
        new Multiplicities(world, facts, graph, guards, phases, new PhaseNames(catalog), lifetimes);
  }

  /** Fields that are given the thread that runs, and nothing else. */
  private Set<FieldKey> borrowedThreads() {
    Set<FieldKey> current = new HashSet<>();
    Set<FieldKey> others = new HashSet<>();
    for (Facts.FieldWrite write : facts.writes) {
      boolean running =
          write.value() instanceof Expression.Call call
              && call.method().name().equals("currentThread");
      if (!write.value().isNull()) {
        (running ? current : others).add(write.field());
      }
    }
    current.removeAll(others);
    return current;
  }

  /** Whether objects of {@code owner} leave the static field that keeps them when they end. */
  boolean isGivenUp(ClassInfo owner) {
    return givenUp.contains(owner.name());
  }

  /** When {@code site} runs, one-time guards counted in. */
  Phase phaseOf(Site site, @Nullable FieldInfo holder) {
    Phase phase = phases.of(site, holder);
    return phase == Phase.OPERATION && runsOnce(site) ? Phase.STARTUP : phase;
  }

  /** Whether a guard lets the site, or every call of the method it is in, run once only. */
  private boolean runsOnce(Site site) {
    if (guards.runsOnce(site)) {
      return true;
    }
    List<CallSite> callers = graph.callersOf(site.executable());
    return !graph.isOpenToOthers(site.executable())
        && !callers.isEmpty()
        && callers.stream().allMatch(each -> guards.runsOnce(each.site()));
  }

  boolean isStaticOnly(Executable executable) {
    return phases.isStaticOnly(executable);
  }

  boolean isOnce(Site site) {
    return guards.runsOncePerProcess(site);
  }

  Multiplicity multiplicityOf(Site site) {
    return multiplicities.of(site);
  }

  Multiplicity multiplicityOf(ClassInfo owner) {
    return multiplicities.of(owner);
  }

  Lifetimes lifetimes() {
    return lifetimes;
  }

  KeyOrigin originOfType(TypeRef type) {
    return growths.originOfType(type);
  }

  KeyOrigin originOf(Expression expression, Site site) {
    return growths.originOf(expression, site);
  }

  /** The holder a field is, if it is one; a reference to a holder counts as the holder. */
  Optional<String> holderKind(TypeRef type) {
    Optional<String> direct = catalog.holderKind(type);
    if (direct.isPresent()
        || type.arguments().size() != 1
        || !catalog.isA(type, "java.util.concurrent.atomic.AtomicReference")) {
      return direct;
    }
    return catalog.holderKind(type.arguments().get(0));
  }

  List<Retention> retentions() {
    Map<FieldKey, Parts> parts = new TreeMap<>();
    for (FieldInfo field : world.fields()) {
      holderKind(field.node().type())
          .ifPresent(kind -> parts.put(field.key(), new Parts(field, kind)));
    }
    facts.operations.forEach(operation -> distribute(operation, parts));
    facts.writes.forEach(write -> written(write, parts));
    escapes.collect(
        (key, escape) -> {
          Parts part = parts.get(key);
          if (part != null) {
            part.escapes.add(escape);
          }
        });
    return parts.values().stream().map(this::finish).toList();
  }

  private static final class Parts {
    final FieldInfo field;
    final String kind;
    final List<Creation> creations = new ArrayList<>();
    final List<Growth> growths = new ArrayList<>();
    final List<Release> releases = new ArrayList<>();
    final List<Lookup> lookups = new ArrayList<>();
    final List<Escape> escapes = new ArrayList<>();
    boolean borrowed;

    Parts(FieldInfo field, String kind) {
      this.field = field;
      this.kind = kind;
    }
  }

  private void distribute(Operation operation, Map<FieldKey, Parts> parts) {
    for (Operand operand : operation.subject()) {
      for (Place place : aliases.of(operand)) {
        Parts part = parts.get(place.field());
        if (part != null && !(operand.readOnly() && operation.kind() != Effect.Kind.READ)) {
          add(operation, place.depth(), part);
        }
      }
    }
  }

  private void add(Operation operation, int depth, Parts part) {
    switch (operation.kind()) {
      case GROW -> part.growths.add(growths.of(operation, depth, part.field));
      case UPDATE -> {
        if (growths.returnsNull(operation)) {
          release(Release.Kind.PER_ENTRY, operation, depth, part);
        }
      }
      case RELEASE_KEY -> release(Release.Kind.PER_ENTRY, operation, depth, part);
      case RELEASE_ONE -> release(Release.Kind.ONE, operation, depth, part);
      case RELEASE_ALL -> release(Release.Kind.BULK, operation, depth, part);
      case READ ->
          part.lookups.add(new Lookup(operation.node(), operation.key(), depth, operation.site()));
      default -> {}
    }
    if (operation.kind() == Effect.Kind.GROW && growths.returnsNull(operation)) {
      release(Release.Kind.PER_ENTRY, operation, depth, part);
    }
  }

  private void release(Release.Kind kind, Operation operation, int depth, Parts part) {
    Phase phase = phases.of(operation.site(), part.field);
    if (phase == Phase.TEARDOWN && kind == Release.Kind.PER_ENTRY) {
      // close(session) and session.close() end an entry's life, not the holder's.
      phase = Phase.OPERATION;
    }
    part.releases.add(
        new Release(kind, operation.node(), operation.key(), depth, phase, operation.site()));
  }

  private void written(Facts.FieldWrite write, Map<FieldKey, Parts> parts) {
    FieldInfo field = world.field(write.field());
    Parts part = field == null ? null : parts.get(field.key());
    if (part == null) {
      return;
    }
    boolean first = write.declaration() || Guards.createsLazily(write.site(), part.field.key());
    boolean copy = false;
    for (Expression value : bounds.unwrap(write.value())) {
      if (isFresh(value)) {
        part.creations.add(new Creation(value, write.site()));
      } else if (value instanceof Expression.LocalAccess access) {
        copy |= fromLocal(access, write, part);
      } else if (!value.isNull()) {
        part.borrowed = true;
      }
      copy |= isCopyOf(value, part.field.key());
    }
    if (!first && !copy) {
      part.releases.add(
          new Release(
              Release.Kind.REPLACED,
              write.value(),
              null,
              0,
              phases.of(write.site(), part.field),
              write.site()));
    }
  }

  /** Takes over what is known of a local that becomes the holder; true if it is a copy of it. */
  private boolean fromLocal(Expression.LocalAccess access, Facts.FieldWrite write, Parts part) {
    String path = write.site().executable().owner().unit().path();
    List<Expression> assigned =
        facts.localValues.getOrDefault(new Variable.OfLocal(path, access.local().id()), List.of());
    boolean copy = false;
    boolean fresh = false;
    for (Expression each : assigned) {
      for (Expression value : bounds.unwrap(each)) {
        if (isFresh(value)) {
          fresh = true;
          part.creations.add(new Creation(value, write.site()));
        }
        copy |= isCopyOf(value, part.field.key());
      }
    }
    part.borrowed |= !fresh;
    return copy;
  }

  private boolean isFresh(Expression value) {
    return value instanceof Expression.New
        || value instanceof Expression.NewArray
        || value instanceof Expression.Call call
            && (catalog.isFactory(call.method())
                || catalog.isFixedFactory(call.method())
                || isBuilderCall(call));
  }

  private boolean isBuilderCall(Expression.Call call) {
    return catalog.builders().stream()
            .anyMatch(model -> model.build().contains(call.method().name()))
        && catalog.holderKind(call.type()).isPresent();
  }

  private static boolean isCopyOf(Expression value, FieldKey field) {
    return value instanceof Expression.New creation
            && creation.arguments().stream().anyMatch(each -> Flowing.mentions(each, field))
        || value instanceof Expression.Call call
            && call.arguments().stream().anyMatch(each -> Flowing.mentions(each, field));
  }

  private Retention finish(Parts part) {
    Lifetimes.Life life = lifetimes.of(part.field);
    part.growths.sort(Comparator.comparing(Growth::site, BY_PLACE));
    part.releases.sort(Comparator.comparing(Release::site, BY_PLACE));
    part.escapes.sort(Comparator.comparing(Escape::site, BY_PLACE).thenComparing(Escape::how));
    return new Retention(
        part.field,
        part.kind,
        life.lifetime(),
        life.reason(),
        part.creations,
        bounds.of(part.field, part.creations),
        part.growths,
        part.releases,
        part.lookups,
        part.escapes,
        part.borrowed && part.creations.isEmpty());
  }
}
