package io.github.unhoard.core.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the analysis knows of the sources; what rules look at. */
public final class Program {
  private final Catalog catalog;
  private final World world;
  private final Facts facts;
  private final CallGraph graph;
  private final CacheChains chains;
  private final Aliases aliases;
  private final Linker linker;
  private final Settings settings;
  private final FailurePaths failures;
  private final Obligations obligations;
  private final FreshState fresh;
  private final StoredArguments stored;
  private final List<Retention> retentions;
  private final Map<FieldKey, List<Facts.FieldWrite>> writesOf;
  private final Map<Executable, List<Facts.FieldWrite>> writesIn;
  private final Map<ClassInfo, List<CallSite>> callsWithin;

  private Program(Catalog catalog, List<CompilationUnit> units) {
    this.catalog = catalog;
    this.world = World.of(units);
    this.facts = Facts.of(world, catalog);
    this.graph = new CallGraph(world, facts);
    this.aliases = new Aliases(world, facts, graph, catalog);
    this.chains = new CacheChains(catalog, facts, graph);
    this.linker = new Linker(catalog, world, facts, graph, aliases, chains);
    this.settings = new Settings(world, facts, graph);
    this.failures = new FailurePaths(aliases, catalog);
    this.obligations = new Obligations(facts, graph, catalog);
    this.fresh = new FreshState(world, facts);
    this.retentions = linker.retentions();
    this.writesOf = facts.writes.stream().collect(groupingBy(Facts.FieldWrite::field));
    this.writesIn = facts.writes.stream().collect(groupingBy(each -> each.site().executable()));
    this.stored = new StoredArguments(world, graph, writesIn);
    this.callsWithin =
        facts.calls.stream()
            .collect(groupingBy(each -> each.site().executable().owner().outermost()));
  }

  /** Analyses {@code units} as one world. */
  public static Program of(List<CompilationUnit> units, Catalog catalog) {
    return new Program(catalog, units);
  }

  /** The knowledge of libraries in use. */
  public Catalog catalog() {
    return catalog;
  }

  /** The classes of the sources. */
  public World world() {
    return world;
  }

  /** Who calls whom. */
  public CallGraph callGraph() {
    return graph;
  }

  /** One retention per holder field, sorted by owner and name. */
  public List<Retention> retentions() {
    return retentions;
  }

  /** All calls, creations and method references. */
  public List<CallSite> calls() {
    return Collections.unmodifiableList(facts.calls);
  }

  /** The calls in the class that {@code type} is, or is nested in at any depth. */
  public List<CallSite> callsWithin(ClassInfo type) {
    return callsWithin.getOrDefault(type.outermost(), List.of());
  }

  /** The expressions assigned to {@code local} in {@code owner}'s file; empty for a parameter. */
  public List<Expression> valuesOf(Expression.LocalAccess local, ClassInfo owner) {
    return facts.localValues.getOrDefault(
        new Variable.OfLocal(owner.unit().path(), local.local().id()), List.of());
  }

  /** What the loop that declares {@code local} goes through; empty if none does. */
  public Optional<Expression> iteratedBy(Expression.LocalAccess local, ClassInfo owner) {
    return Optional.ofNullable(
        facts.iterated.get(new Variable.OfLocal(owner.unit().path(), local.local().id())));
  }

  /** Whether {@code local} is passed to one call only and used nowhere else as an argument. */
  public boolean isUsedOnce(Expression.LocalAccess local, ClassInfo owner) {
    return facts.argumentUses.getOrDefault(
            new Variable.OfLocal(owner.unit().path(), local.local().id()), 0)
        <= 1;
  }

  /** The expressions that are assigned to {@code field} anywhere in the sources. */
  public List<Expression> valuesOf(FieldKey field) {
    return writesOf.getOrDefault(field, List.of()).stream().map(Facts.FieldWrite::value).toList();
  }

  /** What {@code method} itself puts into {@code field}, and where. */
  public List<Creation> writtenIn(Executable method, FieldKey field) {
    return writesIn.getOrDefault(method, List.of()).stream()
        .filter(write -> write.field().equals(field))
        .map(write -> new Creation(write.value(), write.site()))
        .toList();
  }

  /** Where {@code field} gets more at its end; empty if it is ever begun anew, or not written. */
  public List<Site> appendsTo(FieldKey field) {
    return Appending.sites(writesOf.getOrDefault(field, List.of()));
  }

  /** Whether a method, rather than a constructor or initialiser, writes {@code field}. */
  public boolean isWrittenByMethods(FieldKey field) {
    return writesOf.getOrDefault(field, List.of()).stream()
        .anyMatch(write -> write.site().executable().kind() == MethodNode.Kind.METHOD);
  }

  /** How many different values {@code expression} can have at {@code site}. */
  public KeyOrigin originOf(Expression expression, Site site) {
    return linker.originOf(expression, site);
  }

  /** The expressions that methods reached by {@code call} may return; empty when unknown. */
  public List<Expression> returnedBy(Expression.Call call) {
    return graph.targetsOf(call).stream().flatMap(target -> returnedFrom(target).stream()).toList();
  }

  /** The expressions that {@code method} may return. */
  public List<Expression> returnedFrom(Executable method) {
    return facts.returns.getOrDefault(method.id(), List.of()).stream()
        .map(Facts.Returned::value)
        .toList();
  }

  /** What the methods that {@code call} may reach do with its argument at {@code index}. */
  public Keeping keeping(CallSite call, int index) {
    return Keeping.of(call, index, graph);
  }

  /** The fields whose very object {@code expression} in {@code owner}'s file may be. */
  public Set<FieldKey> fieldsBehind(@Nullable Expression expression, ClassInfo owner) {
    return placesOf(expression, owner)
        .filter(place -> place.depth() == 0)
        .map(Place::field)
        .collect(toCollection(TreeSet::new));
  }

  /** The fields of whose contents {@code expression} in {@code owner}'s file may be one. */
  public Set<FieldKey> fieldsHolding(@Nullable Expression expression, ClassInfo owner) {
    return placesOf(expression, owner)
        .filter(place -> place.depth() > 0)
        .map(Place::field)
        .collect(toCollection(TreeSet::new));
  }

  private Stream<Place> placesOf(@Nullable Expression expression, ClassInfo owner) {
    return new Values(catalog, owner.unit().path())
        .of(expression).stream().flatMap(operand -> aliases.of(operand).stream());
  }

  /** The methods of the sources that {@code from} may run, itself included, in a few steps. */
  public Set<Executable> reachableFrom(Executable from) {
    return graph.reachableFrom(from);
  }

  /** The same, and what the callers of {@code method} may run: what belongs to one use of it. */
  public Set<Executable> reachableAround(Executable method) {
    Set<Executable> around = new HashSet<>(graph.reachableFrom(method));
    for (CallSite caller : graph.callersOf(method)) {
      around.addAll(graph.reachableFrom(caller.site().executable()));
    }
    return around;
  }

  /**
   * Whether an object of the sources that {@code made} gives keeps its argument {@code local} in a
   * field, or in one that a class it extends has a setter for.
   */
  public boolean storesArgument(Expression.New made, Expression.LocalAccess local) {
    return stored.byCreation(made, local);
  }

  /** The field whose value is, or is made from, the result of {@code call}. */
  public Optional<FieldInfo> fieldInitializedBy(CallSite call) {
    for (Facts.FieldWrite write : writesIn.getOrDefault(call.site().executable(), List.of())) {
      if (write.value().range().encloses(call.node().range())
          && Flowing.holds(write.value(), call.node())) {
        return Optional.ofNullable(world.field(write.field()));
      }
    }
    return Optional.empty();
  }

  /** Whether the result of {@code call} is an argument of {@code this(...)}. */
  public boolean isPassedToOwnConstructor(CallSite call) {
    return facts.calls.stream()
        .anyMatch(
            each ->
                BodyWalker.isConstructor(each.method())
                    && each.node() instanceof Expression.Call
                    && each.site().executable().equals(call.site().executable())
                    && each.arguments().stream()
                        .anyMatch(argument -> Flowing.holds(argument, call.node())));
  }

  /** Whether the rest of the package of {@code info} is in the sources too, so far as is known. */
  public boolean seesPackageOf(ClassInfo info) {
    return world.seesPackageOf(info);
  }

  /** The classes of the sources that extend or implement {@code type}. */
  public List<ClassInfo> subtypesOf(ClassInfo type) {
    return world.descendants(type.name()).stream()
        .map(world::classNamed)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /**
   * How {@code condition} comes out for an object of {@code owner} that was only just made; empty
   * when that is not known.
   */
  public Optional<Boolean> whenMade(Expression condition, ClassInfo owner) {
    return fresh.of(condition, owner);
  }

  /** The executable that {@code method} of {@code owner} is. */
  public Executable executable(ClassInfo owner, MethodNode method) {
    return Executable.of(owner, method);
  }

  /** Whether methods take out again what they add. */
  public Obligations obligations() {
    return obligations;
  }

  /** The settings that must hold for {@code site} to be reached. */
  public Set<ConditionAtom> settingsAround(Site site) {
    return settings.around(site);
  }

  /** Whether nothing protects {@code site} from an exception before it. */
  public boolean isExposedToFailure(Site site) {
    return failures.isExposed(site);
  }

  /** The call before {@code site} that ends an entry of {@code holder} and may fail; or null. */
  public @Nullable SourceRange usesEntryBefore(Site site, FieldInfo holder) {
    return failures.useBefore(site, holder);
  }

  /**
   * Whether {@code type} is a class of the sources none of whose subclasses there is a {@code
   * wanted}, and that others cannot extend: it has private constructors only.
   */
  public boolean isClosedHere(String type, String wanted) {
    ClassInfo info = world.classNamed(type);
    if (info == null || world.ancestors(type).contains(wanted)) {
      return false;
    }
    List<MethodNode> constructors =
        info.node().methods().stream()
            .filter(method -> method.kind() == MethodNode.Kind.CONSTRUCTOR)
            .toList();
    boolean sealed =
        !constructors.isEmpty()
            && constructors.stream().allMatch(c -> c.modifiers().contains(Modifier.PRIVATE));
    return sealed
        && world.descendants(type).stream()
            .noneMatch(each -> world.ancestors(each).contains(wanted));
  }

  /** All caches made through builders, in source order. */
  public List<CacheChain> cacheChains() {
    return chains.all();
  }

  /** Whether the cache made by {@code chain} outlives the method that makes it. */
  public boolean flowsOut(CacheChain chain) {
    return returnedFrom(chain.site().executable()).stream()
            .anyMatch(returned -> Flowing.holds(returned, chain.build()))
        || facts.writes.stream().anyMatch(write -> Flowing.holds(write.value(), chain.build()));
  }

  /** How many values there are of {@code type}. */
  public KeyOrigin originOfType(TypeRef type) {
    return linker.originOfType(type);
  }

  /** The names of all known supertypes of {@code owner}, nearest first. */
  public Set<String> ancestorsOf(ClassInfo owner) {
    return world.ancestors(owner.name());
  }

  /** When {@code site} runs; {@code holder} is what it acts on, null for nothing in particular. */
  public Phase phaseOf(Site site, @Nullable FieldInfo holder) {
    return linker.phaseOf(site, holder);
  }

  /** Whether a flag or a check that all objects share lets {@code site} run one time only. */
  public boolean isOnce(Site site) {
    return linker.isOnce(site);
  }

  /** Whether {@code executable} runs but once, while its class or the constants are made. */
  public boolean isStaticOnly(Executable executable) {
    return linker.isStaticOnly(executable);
  }

  /** Whether a static field keeps objects of {@code owner} only until their own end empties it. */
  public boolean isGivenUp(ClassInfo owner) {
    return linker.isGivenUp(owner);
  }

  /** How many objects of {@code owner} there are at a time. */
  public Multiplicity multiplicityOf(ClassInfo owner) {
    return linker.multiplicityOf(owner);
  }

  /** How often {@code site} is reached, where a loop that ends counts as once. */
  public Multiplicity multiplicityOf(Site site) {
    return linker.multiplicityOf(site);
  }

  /** How long instances of {@code owner} live. */
  public Lifetime lifetimeOf(ClassInfo owner) {
    return linker.lifetimes().ofInstances(owner).lifetime();
  }

  /** Why; one clause. */
  public String lifetimeReasonOf(ClassInfo owner) {
    return linker.lifetimes().ofInstances(owner).reason();
  }
}
