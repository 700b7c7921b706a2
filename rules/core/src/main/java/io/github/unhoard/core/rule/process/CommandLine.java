package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sources call from a main method alone, which a process runs once. */
final class CommandLine {
  private static final int MAX_METHODS = 40;

  private CommandLine() {}

  /** Whether all callers of {@code method} that are shown lead to a main method. */
  static boolean runs(Executable method, Program program) {
    if (method.owner().outermost().node().methods().stream().noneMatch(CommandLine::isMain)) {
      return false;
    }
    Deque<Executable> open = new ArrayDeque<>(List.of(method));
    Set<Executable> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Executable each = open.pop();
      if (each.node() != null && isMain(each.node())) {
        continue;
      }
      List<CallSite> callers =
          program.callGraph().callersOf(each).stream()
              .filter(call -> !call.site().executable().owner().isTest())
              .toList();
      if (callers.isEmpty() || seen.size() > MAX_METHODS) {
        return false;
      }
      callers.stream().map(call -> call.site().executable()).filter(seen::add).forEach(open::push);
    }
    return true;
  }

  private static boolean isMain(MethodNode method) {
    return method.name().equals("main")
        && method.modifiers().contains(Modifier.STATIC)
        && method.parameters().size() == 1;
  }
}
