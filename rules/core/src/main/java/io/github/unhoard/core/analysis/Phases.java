package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When each executable runs, inferred from names, annotations and callers. */
final class Phases {
  private static final java.util.regex.Pattern SETTER =
      java.util.regex.Pattern.compile("set[A-Z]\\w*");
  private static final Set<String> OF_THE_OWNER =
      Set.of(
          "contextDestroyed",
          "stop",
          "shutdown",
          "shutdownNow",
          "deactivate",
          "undeploy",
          "terminate");
  private static final Set<String> BEGINS_PARTS =
      Set.of("start", "open", "load", "build", "activate");

  /** Methods that call what they are given before they return. */
  private static final Set<String> IMMEDIATE =
      Set.of(
          "forEach",
          "computeIfAbsent",
          "map",
          "filter",
          "ifPresent",
          "doPrivileged",
          "run",
          "collect",
          "flatMap",
          "sort",
          "removeIf");

  private static final java.util.regex.Pattern FOR_TESTS =
      java.util.regex.Pattern.compile("\\w+(ForTest|ForTests|ForTesting|ForUnitTest|ForUnitTests)");
  private static final int MAX_CALLERS = 500;

  private final Catalog catalog;
  private final CallGraph graph;
  private final Map<Executable, Phase> memo = new HashMap<>();

  Phases(Catalog catalog, CallGraph graph) {
    this.catalog = catalog;
    this.graph = graph;
  }

  /** When {@code site} runs, as seen from a holder that {@code holder} declares. */
  Phase of(Site site, @Nullable FieldInfo holder) {
    Executable executable = site.executable();
    for (Context.Frame frame : Context.frames(site.context())) {
      if (frame instanceof Context.Frame.Deferred stored
          && stored.receiver() == null
          && executable.kind() != MethodNode.Kind.METHOD) {
        // A lambda that is kept or handed to a constructor, of a thread for instance, runs later.
        return Phase.OPERATION;
      }
      if (frame instanceof Context.Frame.Deferred deferred && deferred.receiver() != null) {
        String called = deferred.receiver().method().name();
        if (called.equals("addShutdownHook")) {
          return Phase.TEARDOWN;
        }
        if (executable.kind() != MethodNode.Kind.METHOD && runsLater(deferred)) {
          return Phase.OPERATION;
        }
      }
    }
    Phase phase = of(executable, new HashSet<>());
    boolean ofInstance =
        phase == Phase.INITIALIZATION && !isStaticOnly(executable, new HashSet<>());
    if (ofInstance
        && holder != null
        && (holder.node().isStatic() || !ownsInstance(executable, holder))) {
      // A constructor runs once per object, which is any number of times for a static holder.
      return Phase.OPERATION;
    }
    return phase;
  }

  private static boolean runsLater(Context.Frame.Deferred deferred) {
    String name = deferred.receiver() == null ? "" : deferred.receiver().method().name();
    return !IMMEDIATE.contains(name);
  }

  private static boolean ownsInstance(Executable executable, FieldInfo holder) {
    return executable.owner().outermost().equals(holder.owner().outermost());
  }

  private boolean isStaticOnly(Executable executable, Set<Executable> open) {
    if (executable.kind() == MethodNode.Kind.STATIC_INITIALIZER) {
      return true;
    }
    if (executable.isConstructorLike() || !open.add(executable)) {
      return false;
    }
    List<CallSite> callers = graph.callersOf(executable);
    return !callers.isEmpty()
        && callers.stream().allMatch(call -> isStaticOnly(call.site().executable(), open));
  }

  private Phase of(Executable executable, Set<Executable> open) {
    Phase known = memo.get(executable);
    if (known != null) {
      return known;
    }
    if (!open.add(executable)) {
      return Phase.OPERATION;
    }
    Phase phase = compute(executable, open);
    open.remove(executable);
    // True whatever was open: what comes back to an open one is on a cycle, so in use from there
    // too, and in use prevails. Keeping the answers of outermost questions only would walk every
    // path through mutually recursive methods.
    memo.put(executable, phase);
    return phase;
  }

  private Phase compute(Executable executable, Set<Executable> open) {
    if (executable.kind() != MethodNode.Kind.METHOD) {
      return Phase.INITIALIZATION;
    }
    if (executable.owner().isTest()) {
      return Phase.TEST;
    }
    if (!graph.isLive(executable)) {
      return Phase.NEVER;
    }
    Phase byName = byName(executable);
    if (byName != null) {
      return byName;
    }
    List<CallSite> callers = graph.callersOf(executable);
    boolean hidden = !graph.isOpenToOthers(executable) || executable.has(Modifier.PRIVATE);
    if (isForTests(executable) && callers.isEmpty()
        || graph.isCalledFromTestsOnly(executable) && !executable.has(Modifier.PUBLIC)) {
      return Phase.TEST;
    }
    if (!hidden || callers.isEmpty() || callers.size() > MAX_CALLERS) {
      return Phase.OPERATION;
    }
    return fromCallers(callers, open);
  }

  private static boolean isForTests(Executable executable) {
    return FOR_TESTS.matcher(executable.name()).matches()
        || executable.node() != null
            && executable.node().annotations().stream()
                .anyMatch(each -> each.type().simpleName().equals("VisibleForTesting"));
  }

  private Phase fromCallers(List<CallSite> callers, Set<Executable> open) {
    Phase result = null;
    for (CallSite call : callers) {
      Phase each =
          call.isReference()
                  && call.site().executable().kind() != MethodNode.Kind.METHOD
                  && !runsAtOnce(call)
              ? Phase.OPERATION
              : of(call.site().executable(), open);
      if (each == Phase.TEST || each == Phase.NEVER) {
        continue;
      }
      result = result == null || result == each ? each : mix(result, each);
    }
    return result == null ? Phase.TEST : result;
  }

  /** Whether the method that the reference is handed to is known to call it and return. */
  private boolean runsAtOnce(CallSite reference) {
    return graph.callsFrom(reference.site().executable()).stream()
        .anyMatch(
            call ->
                IMMEDIATE.contains(call.method().name())
                    && call.arguments().contains(reference.node()));
  }

  private static Phase mix(Phase one, Phase other) {
    if (one == Phase.OPERATION || other == Phase.OPERATION) {
      return Phase.OPERATION;
    }
    if (one == Phase.TEARDOWN || other == Phase.TEARDOWN) {
      return Phase.OPERATION;
    }
    return Phase.STARTUP;
  }

  /** Whether the parameters say how to end rather than what: flags, causes, times to wait. */
  private static boolean takesOptionsOnly(Executable executable) {
    return executable.parameters().stream()
        .map(each -> each.type().name())
        .allMatch(
            type ->
                type.equals("boolean")
                    || type.equals("java.time.Duration")
                    || type.equals("java.util.concurrent.TimeUnit")
                    || type.equals("java.lang.Throwable"));
  }

  private @Nullable Phase byName(Executable executable) {
    String name = executable.name();
    if (executable.node() != null) {
      for (var annotation : executable.node().annotations()) {
        switch (annotation.type().simpleName()) {
          case "PostConstruct" -> {
            return Phase.STARTUP;
          }
          case "PreDestroy" -> {
            return Phase.TEARDOWN;
          }
          default -> {}
        }
      }
    }
    if (executable.parameters().size() == 1 && SETTER.matcher(name).matches()) {
      return Phase.STARTUP;
    }
    int parameters = executable.parameters().size();
    if (catalog.names("teardownMethods").contains(name)
        && (parameters == 0 || OF_THE_OWNER.contains(name) || takesOptionsOnly(executable))) {
      return Phase.TEARDOWN;
    }
    // start(transaction) begins something smaller than its owner; init(config) does not.
    boolean ofTheOwner = parameters == 0 || parameters == 1 && !BEGINS_PARTS.contains(name);
    return catalog.names("startupMethods").contains(name) && ofTheOwner ? Phase.STARTUP : null;
  }
}
