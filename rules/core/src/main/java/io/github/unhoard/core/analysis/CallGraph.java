package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodId;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who calls whom, by class hierarchy analysis. Calls that a front end could not resolve reach every
 * method of that name and arity, so that missing types never make code look dead.
 */
public final class CallGraph {
  private static final Set<String> SILENT_ANNOTATIONS =
      Set.of(
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "VisibleForTesting",
          "Nullable",
          "SafeVarargs");
  private static final Set<String> CALLED_BY_THE_PLATFORM =
      Set.of(
          "main",
          "readObject",
          "writeObject",
          "readResolve",
          "writeReplace",
          "finalize",
          "readObjectNoData",
          "readExternal",
          "writeExternal",
          "premain",
          "agentmain");

  private final World world;
  private final Map<MethodId, List<CallSite>> callers = new HashMap<>();
  private final Map<MethodId, List<CallSite>> callsFrom = new HashMap<>();
  private final IdentityHashMap<CallSite, List<Executable>> targets = new IdentityHashMap<>();
  private final Set<MethodId> live = new HashSet<>();
  private final Map<List<Object>, List<Executable>> resolved = new HashMap<>();
  private final Reaches reaches = new Reaches(this);

  CallGraph(World world, Facts facts) {
    this.world = world;
    for (CallSite call : facts.calls) {
      List<Executable> found = resolve(call.method());
      targets.put(call, found);
      found.forEach(t -> callers.computeIfAbsent(t.id(), id -> new ArrayList<>()).add(call));
      callsFrom.computeIfAbsent(call.site().executable().id(), id -> new ArrayList<>()).add(call);
    }
    markLive();
  }

  private void markLive() {
    Deque<MethodId> open = new ArrayDeque<>();
    world.methods().stream().filter(this::isEntry).map(Executable::id).forEach(open::add);
    callsFrom.keySet().stream().filter(id -> id.name().startsWith("<")).forEach(open::add);
    while (!open.isEmpty()) {
      MethodId id = open.poll();
      if (live.add(id)) {
        for (CallSite call : callsFrom.getOrDefault(id, List.of())) {
          targets.get(call).forEach(target -> open.add(target.id()));
        }
      }
    }
  }

  private List<Executable> resolve(MethodRef method) {
    if (world.methodsNamed(method.name()).isEmpty()) {
      return List.of();
    }
    return resolved.computeIfAbsent(
        List.of(method.id(), method.resolved(), method.isStatic(), method.owner().resolved()),
        m -> search(method));
  }

  /** The methods of the sources that {@code method} may reach. */
  private List<Executable> search(MethodRef method) {
    Set<Executable> found = new LinkedHashSet<>();
    String owner = method.owner().name();
    if (method.resolved()) {
      Executable exact = world.method(method.id());
      if (exact != null) {
        found.add(exact);
      }
      if (!method.isStatic() && !BodyWalker.isConstructor(method)) {
        for (Executable other : world.methodsNamed(method.name())) {
          if (other.parameters().size() == method.parameters().size()
              && isRelated(other.owner().name(), owner)) {
            found.add(other);
          }
        }
      }
    } else {
      for (Executable other : world.methodsNamed(method.name())) {
        boolean arity = other.parameters().size() == method.parameters().size();
        if (arity
            && (!method.owner().resolved()
                || isRelated(other.owner().name(), owner)
                || world.ancestors(owner).contains(other.owner().name()))) {
          found.add(other);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isRelated(String candidate, String owner) {
    if (candidate.equals(owner)) {
      return true;
    }
    ClassInfo info = world.classNamed(candidate);
    return info != null
        && (info.node().type().supertypes().contains(owner)
            || world.ancestors(candidate).contains(owner));
  }

  private boolean isEntry(Executable method) {
    MethodNode node = method.node();
    if (node == null || node.kind() != MethodNode.Kind.METHOD) {
      return true;
    }
    boolean hidden =
        node.modifiers().contains(Modifier.PRIVATE)
            || !node.modifiers().contains(Modifier.PUBLIC)
                && !node.modifiers().contains(Modifier.PROTECTED)
                && world.seesPackageOf(method.owner());
    return !hidden
        || CALLED_BY_THE_PLATFORM.contains(node.name())
        || method.owner().node().kind() == ClassNode.Kind.INTERFACE
        || overridesSomething(method)
        || node.annotations().stream().anyMatch(CallGraph::mayBeCalledByAFramework);
  }

  private static boolean mayBeCalledByAFramework(AnnotationNode annotation) {
    return !SILENT_ANNOTATIONS.contains(annotation.type().simpleName());
  }

  /** Whether {@code method} overrides or implements a method declared elsewhere. */
  boolean overridesSomething(Executable method) {
    MethodNode node = method.node();
    if (node == null
        || node.modifiers().contains(Modifier.STATIC)
        || node.modifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    if (node.annotations().stream().anyMatch(a -> a.type().simpleName().equals("Override"))) {
      return true;
    }
    Set<String> ancestors = world.ancestors(method.owner().name());
    boolean anonymous = method.owner().name().matches(".*\\$\\d+");
    if (anonymous && ancestors.stream().anyMatch(this::isLibraryType)) {
      return true;
    }
    return world.methodsNamed(node.name()).stream()
        .anyMatch(
            other ->
                !other.equals(method)
                    && other.parameters().size() == node.parameters().size()
                    && ancestors.contains(other.owner().name()));
  }

  private boolean isLibraryType(String name) {
    return world.classNamed(name) == null && !name.equals("java.lang.Object");
  }

  /** The call sites that may reach {@code method}. */
  public List<CallSite> callersOf(Executable method) {
    return callers.getOrDefault(method.id(), List.of());
  }

  /** The methods of the sources that {@code call} may reach. */
  List<Executable> targetsOf(Expression.Call call) {
    return resolve(call.method());
  }

  /** The constructors of the sources that {@code made} may run. */
  List<Executable> targetsOf(Expression.New made) {
    return resolve(made.constructor());
  }

  /** The methods of the sources that {@code reference} may stand for. */
  List<Executable> targetsOf(Expression.MethodReference reference) {
    return resolve(reference.method());
  }

  /** The methods of the sources that {@code call} may reach. */
  public List<Executable> targetsOf(CallSite call) {
    return targets.getOrDefault(call, List.of());
  }

  /** The call sites in the body of {@code method}. */
  public List<CallSite> callsFrom(Executable method) {
    return callsFrom.getOrDefault(method.id(), List.of());
  }

  /** Whether {@code method} can run at all: an entry, or reachable from one. */
  public boolean isLive(Executable method) {
    return live.contains(method.id()) || method.kind() != MethodNode.Kind.METHOD;
  }

  /** Whether the only calls of {@code method} in the sources stand in test code. */
  public boolean isCalledFromTestsOnly(Executable method) {
    List<CallSite> sites = callersOf(method);
    return !sites.isEmpty()
        && method.owner().unit().role() != SourceRole.TEST
        && sites.stream().allMatch(call -> call.site().executable().owner().isTest());
  }

  /** Whether code outside the sources may call {@code method}. */
  public boolean isOpenToOthers(Executable method) {
    return isEntry(method);
  }

  /** Whether the sources show all that is made with {@code constructor}, as far as one can tell. */
  boolean isConstructedHereOnly(Executable constructor) {
    return constructor.kind() == MethodNode.Kind.CONSTRUCTOR
        && (constructor.has(Modifier.PRIVATE)
            || !constructor.has(Modifier.PUBLIC) && world.seesPackageOf(constructor.owner()));
  }

  /** The methods that {@code from} may run, itself included, up to a few calls deep. */
  Set<Executable> reachableFrom(Executable from) {
    return reaches.from(from);
  }
}
