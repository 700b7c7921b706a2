package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a method does with an object that it has made. */
public final class Fates {
  private static final Set<String> CLOSING =
      Set.of("close", "shutdown", "shutdownNow", "shutdownGracefully", "stop", "cancel", "dispose");

  private final Program program;

  /** Of the objects that {@code program} makes. */
  public Fates(Program program) {
    this.program = program;
  }

  /** What becomes of the object that {@code call} makes. */
  public Fate of(CallSite call) {
    if (program.fieldInitializedBy(call).isPresent()) {
      return Fate.KEPT;
    }
    Executable method = call.site().executable();
    if (method.node() == null || method.node().body() == null) {
      return Fate.KEPT;
    }
    Search search = new Search(call.node());
    search.visit(method.node().body(), false);
    return search.fate;
  }

  /** Walks a body for the object and for the variable that holds it. */
  private static final class Search {
    private final Expression made;
    private Fate fate = Fate.DROPPED;
    private @Nullable Integer variable;

    Search(Expression made) {
      this.made = made;
    }

    private boolean is(@Nullable Node node) {
      return node == made
          || node instanceof Expression.Cast cast && is(cast.value())
          || node instanceof Expression.SwitchValue choice
              && choice.alternatives().stream().anyMatch(this::is)
          || variable != null
              && node instanceof Expression.LocalAccess local
              && local.local().id() == variable;
    }

    private void at(Fate next) {
      // KEPT and CLOSED decide; PASSED says more than DROPPED.
      if (fate == Fate.DROPPED || fate == Fate.PASSED && next != Fate.DROPPED) {
        fate = next;
      }
    }

    void visit(Node node, boolean resource) {
      if (node instanceof Statement.LocalVariable declared && is(declared.initializer())) {
        variable = declared.local().id();
        if (resource) {
          at(Fate.CLOSED);
        }
      } else if (node instanceof Statement.Return result && is(result.value())
          || node instanceof Expression.NewArray array
              && array.elements().stream().anyMatch(this::is)
          || node instanceof Expression.Conditional choice
              && (is(choice.whenTrue()) || is(choice.whenFalse()))) {
        at(Fate.KEPT);
      } else if (node instanceof Expression.Assign assign && is(assign.value())) {
        if (assign.target() instanceof Expression.LocalAccess local) {
          variable = local.local().id();
        } else {
          at(Fate.KEPT);
        }
      } else if (node instanceof Expression.New creation
          && creation.arguments().stream().anyMatch(this::is)) {
        at(Fate.PASSED);
      } else if (node instanceof Expression.Call call) {
        ofCall(call);
      }
      if (node instanceof Statement.Try attempt) {
        attempt.resources().forEach(each -> visit(each, true));
        visit(attempt.body(), false);
        attempt.catches().forEach(each -> visit(each.body(), false));
        if (attempt.finallyBlock() != null) {
          visit(attempt.finallyBlock(), false);
        }
      } else {
        node.children().forEach(child -> visit(child, false));
      }
    }

    private void ofCall(Expression.Call call) {
      if (call.receiver() != null && is(call.receiver())) {
        if (CLOSING.contains(call.method().name())) {
          at(Fate.CLOSED);
        }
      } else if (call.arguments().stream().anyMatch(this::is)) {
        boolean stores =
            Set.of("put", "putIfAbsent", "add", "set", "compareAndSet", "offer")
                .contains(call.method().name());
        at(stores ? Fate.KEPT : Fate.PASSED);
      }
    }
  }
}
