package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Classes of which there are few objects: one, or those of a program that runs to its end. */
final class FewOwners {
  private static final int MAX_HOPS = 3;

  private FewOwners() {}

  /** Whether {@code owner} is a program, or all its objects are made by one. */
  static boolean isOnlyInTools(ClassInfo owner, Program program) {
    return isOnlyInTools(owner, program, 0);
  }

  /** Whether the only object is made for a static field. */
  static boolean isOne(ClassInfo owner, Program program) {
    List<CallSite> made =
        program.calls().stream().filter(call -> makes(call.node(), Set.of(owner.name()))).toList();
    return made.size() == 1
        && program
            .fieldInitializedBy(made.get(0))
            .filter(field -> field.node().isStatic())
            .filter(field -> program.catalog().holderKind(field.node().type()).isEmpty())
            .isPresent()
        && program.subtypesOf(owner).isEmpty();
  }

  private static boolean isOnlyInTools(ClassInfo owner, Program program, int hops) {
    if (hasMain(owner)) {
      return true;
    }
    List<ClassInfo> makers = makersOf(owner, program);
    return hops < MAX_HOPS
        && !makers.isEmpty()
        && makers.stream().allMatch(each -> isOnlyInTools(each, program, hops + 1));
  }

  private static boolean hasMain(ClassInfo owner) {
    for (ClassInfo at = owner; at != null; at = at.enclosing()) {
      if (at.node().methods().stream().anyMatch(FewOwners::isMain)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(MethodNode method) {
    return method.name().equals("main") && method.parameters().size() == 1;
  }

  private static List<ClassInfo> makersOf(ClassInfo owner, Program program) {
    Set<String> made = new HashSet<>(Set.of(owner.name()));
    program.subtypesOf(owner).forEach(each -> made.add(each.name()));
    return program.calls().stream()
        .filter(call -> call.node() instanceof Expression.New && makes(call.node(), made))
        .map(call -> call.site().executable())
        .map(Executable::owner)
        .filter(each -> !made.contains(each.name()) && !each.isTest())
        .distinct()
        .toList();
  }

  private static boolean makes(Expression creation, Set<String> made) {
    return creation instanceof Expression.New each
        && (made.contains(each.type().name())
            || each.body() != null && made.contains(each.body().name()));
  }
}
