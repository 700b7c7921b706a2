package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Code that would run on a thread that nothing starts. */
final class UnstartedThreads {
  private static final String THREAD = "java.lang.Thread";

  /** What is done to a thread without running it. */
  private static final Set<String> HARMLESS =
      Set.of(
          "setDaemon",
          "setName",
          "setPriority",
          "setUncaughtExceptionHandler",
          "setContextClassLoader",
          "interrupt",
          "isAlive",
          "getName",
          "join");

  private final Program program;
  private final List<CallSite> creations = new ArrayList<>();

  UnstartedThreads(Program program) {
    this.program = program;
    for (CallSite call : program.calls()) {
      if (call.node() instanceof Expression.New made && made.type().name().equals(THREAD)) {
        creations.add(call);
      }
    }
  }

  /** Why the release does not run, if its thread is never started; null if it may run. */
  @Nullable String reason(Release release) {
    for (Context.Frame frame : Context.frames(release.site().context())) {
      if (frame instanceof Context.Frame.Deferred deferred) {
        return threadOf(deferred.lambda()).flatMap(this::unstarted).orElse(null);
      }
    }
    Executable method = release.site().executable();
    List<CallSite> callers = program.callGraph().callersOf(method);
    if (!method.has(Modifier.PRIVATE) || callers.isEmpty()) {
      return null;
    }
    String reason = null;
    for (CallSite caller : callers) {
      Expression task = taskAround(caller);
      Optional<String> each =
          task == null ? Optional.empty() : threadOf(task).flatMap(this::unstarted);
      if (each.isEmpty()) {
        return null;
      }
      reason = each.get();
    }
    return reason;
  }

  /** The method reference or lambda that makes the call; null when it is called directly. */
  private static @Nullable Expression taskAround(CallSite caller) {
    if (caller.isReference()) {
      return caller.node();
    }
    for (Context.Frame frame : Context.frames(caller.site().context())) {
      if (frame instanceof Context.Frame.Deferred deferred) {
        return deferred.lambda();
      }
    }
    return null;
  }

  private Optional<CallSite> threadOf(Expression task) {
    return creations.stream()
        .filter(call -> call.arguments().stream().anyMatch(each -> each == task))
        .findFirst();
  }

  /** Why the new thread never runs; empty if it may. */
  private Optional<String> unstarted(CallSite creation) {
    ClassInfo owner = creation.site().executable().owner();
    if (creation.discarded()) {
      return Optional.of("would run on a thread that is not started");
    }
    Optional<FieldInfo> field =
        program
            .fieldInitializedBy(creation)
            .filter(each -> each.node().modifiers().contains(Modifier.PRIVATE))
            .filter(
                each -> program.valuesOf(each.key()).stream().allMatch(v -> v == creation.node()));
    if (field.isPresent()) {
      Uses uses = new Uses(field.get().node());
      visit(owner.outermost(), uses);
      return uses.other == 0
          ? Optional.of("would run on the thread " + field.get().name() + ", which nothing starts")
          : Optional.empty();
    }
    return Optional.empty();
  }

  private void visit(ClassInfo outermost, Uses uses) {
    for (ClassInfo info : program.world().classes()) {
      if (info.outermost().equals(outermost)) {
        for (FieldNode field : info.node().fields()) {
          if (field.initializer() != null) {
            uses.visit(field.initializer());
          }
        }
        for (MethodNode method : info.node().methods()) {
          if (method.body() != null) {
            uses.visit(method.body());
          }
        }
      }
    }
  }

  /** Counts what is done with the thread in a field, besides what cannot start it. */
  private static final class Uses {
    private final FieldNode field;
    private int other;

    Uses(FieldNode field) {
      this.field = field;
    }

    void visit(Node node) {
      if (node instanceof Expression.Call call
          && call.receiver() != null
          && isField(call.receiver())
          && HARMLESS.contains(call.method().name())) {
        call.arguments().forEach(this::visit);
      } else if (node instanceof Expression.Assign assign && isField(assign.target())) {
        visit(assign.value());
      } else if (node instanceof Expression access && isField(access)) {
        other++;
      } else {
        node.children().forEach(this::visit);
      }
    }

    private boolean isField(Expression expression) {
      return expression instanceof Expression.FieldAccess access
          && access.name().equals(field.name())
          && access.owner().equals(field.owner());
    }
  }
}
