package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When each executable runs, inferred from names, annotations and callers. */
final class Phases {
  private static final java.util.regex.Pattern FOR_TESTS =
      java.util.regex.Pattern.compile("\\w+(ForTest|ForTests|ForTesting|ForUnitTest|ForUnitTests)");
  private static final int MAX_CALLERS = 500;

  private final PhaseNames names;
  private final CallGraph graph;
  private final Map<Executable, Phase> memo = new HashMap<>();

  Phases(Catalog catalog, CallGraph graph) {
    this.names = new PhaseNames(catalog);
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
    Phase phase = of(executable);
    if (phase == Phase.STARTUP && Later.surrounds(site.context())) {
      return Phase.OPERATION;
    }
    boolean ofInstance = phase == Phase.INITIALIZATION && !isStaticOnly(executable);
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
    return !Later.isImmediate(name);
  }

  private static boolean ownsInstance(Executable executable, FieldInfo holder) {
    return executable.owner().outermost().equals(holder.owner().outermost());
  }

  /** Whether {@code executable} runs but once, while its class or the constants are made. */
  boolean isStaticOnly(Executable executable) {
    Deque<Executable> pending = new ArrayDeque<>(List.of(executable));
    Set<Executable> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      Executable each = pending.pop();
      if (each.kind() == MethodNode.Kind.STATIC_INITIALIZER) {
        continue;
      }
      List<CallSite> callers = graph.callersOf(each);
      if (each.isConstructorLike() && isOfEnum(each)) {
        continue;
      }
      boolean open = each.isConstructorLike() && !graph.isConstructedHereOnly(each);
      if (open || callers.isEmpty() || !seen.add(each)) {
        return false;
      }
      callers.forEach(call -> pending.push(call.site().executable()));
    }
    return true;
  }

  private static boolean isOfEnum(Executable constructor) {
    return constructor.owner().node().kind() == ClassNode.Kind.ENUM;
  }

  private Phase of(Executable asked) {
    Phase known = known(asked);
    if (known != null) {
      return known;
    }
    // A stack of its own, since programs have chains of thousands of methods.
    Set<Executable> path = new HashSet<>();
    Deque<Visit> stack = new ArrayDeque<>();
    stack.push(new Visit(asked));
    path.add(asked);
    while (!stack.isEmpty()) {
      Visit visit = stack.peek();
      if (visit.phase == Phase.OPERATION || !visit.callers.hasNext()) {
        stack.pop();
        path.remove(visit.executable);
        memo.put(visit.executable, visit.phase == null ? Phase.TEST : visit.phase);
        if (!stack.isEmpty()) {
          stack.peek().add(memo.get(visit.executable));
        }
        continue;
      }
      CallSite call = visit.callers.next();
      Executable caller = call.site().executable();
      // What comes back to where it started is on a cycle, which runs in use.
      Phase phase = runsLater(call) || path.contains(caller) ? Phase.OPERATION : known(caller);
      if (phase == null) {
        stack.push(new Visit(caller));
        path.add(caller);
      } else {
        visit.add(phase);
      }
    }
    return memo.get(asked);
  }

  /** A method whose callers tell when it runs, and what they told so far. */
  private final class Visit {
    final Executable executable;
    final Iterator<CallSite> callers;
    @Nullable Phase phase;

    Visit(Executable executable) {
      this.executable = executable;
      this.callers = graph.callersOf(executable).iterator();
    }

    void add(Phase each) {
      if (each != Phase.TEST && each != Phase.NEVER) {
        phase = phase == null || phase == each ? each : mix(phase, each);
      }
    }
  }

  /** When {@code executable} runs where its callers need not be asked; null if they must. */
  private @Nullable Phase known(Executable executable) {
    Phase known = memo.get(executable);
    if (known == null) {
      known = byItself(executable);
      if (known != null) {
        memo.put(executable, known);
      }
    }
    return known;
  }

  private @Nullable Phase byItself(Executable executable) {
    if (executable.kind() != MethodNode.Kind.METHOD) {
      return Phase.INITIALIZATION;
    }
    if (executable.owner().isTest()) {
      return Phase.TEST;
    }
    if (!graph.isLive(executable)) {
      return Phase.NEVER;
    }
    Phase byName = names.phaseOf(executable);
    if (byName != null) {
      return byName;
    }
    List<CallSite> callers = graph.callersOf(executable);
    boolean hidden = !graph.isOpenToOthers(executable) || executable.has(Modifier.PRIVATE);
    if (isForTests(executable) && callers.isEmpty()
        || graph.isCalledFromTestsOnly(executable) && !executable.has(Modifier.PUBLIC)) {
      return Phase.TEST;
    }
    return !hidden || callers.isEmpty() || callers.size() > MAX_CALLERS ? Phase.OPERATION : null;
  }

  private static boolean isForTests(Executable executable) {
    return FOR_TESTS.matcher(executable.name()).matches()
        || executable.node() != null
            && executable.node().annotations().stream()
                .anyMatch(each -> each.type().simpleName().equals("VisibleForTesting"));
  }

  /** Whether an initialiser or a start hands {@code call} out for others to run. */
  private boolean runsLater(CallSite call) {
    Executable caller = call.site().executable();
    if (caller.kind() != MethodNode.Kind.METHOD) {
      return call.isReference()
          && !isHandedTo(call, each -> Later.isImmediate(each.method().name()));
    }
    return names.phaseOf(caller) == Phase.STARTUP
        && (call.isReference()
            ? isHandedTo(call, Later::takes)
            : Later.surrounds(call.site().context()));
  }

  private boolean isHandedTo(CallSite reference, Predicate<CallSite> taking) {
    return graph.callsFrom(reference.site().executable()).stream()
        .anyMatch(call -> call.arguments().contains(reference.node()) && taking.test(call));
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
}
