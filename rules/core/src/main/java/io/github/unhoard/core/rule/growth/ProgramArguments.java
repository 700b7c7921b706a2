package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import java.util.regex.Pattern;

/** Entries made of what a program was started with, of which there are as many as were typed in. */
final class ProgramArguments {
  private static final int MAX_HOPS = 3;
  private static final Pattern NAME = Pattern.compile("arg([sv]|ument(s)?|Value)?|\\w+Arg(s)?");

  private ProgramArguments() {}

  /** Whether {@code growth}, in a class that has a main method, adds one of its arguments. */
  static boolean make(Growth growth, Program program) {
    ClassInfo owner = growth.site().executable().owner();
    return growth.key() != null
        && owner.node().methods().stream().anyMatch(ProgramArguments::isMain)
        && isOf(growth.key(), owner, program, 0);
  }

  private static boolean isMain(MethodNode method) {
    return method.name().equals("main")
        && method.modifiers().contains(Modifier.STATIC)
        && method.parameters().size() == 1;
  }

  private static boolean isOf(Node part, ClassInfo owner, Program program, int hops) {
    if (part instanceof Expression.LocalAccess local) {
      return NAME.matcher(local.local().name()).matches()
          || hops < MAX_HOPS
              && program.valuesOf(local, owner).stream()
                  .anyMatch(each -> isOf(each, owner, program, hops + 1));
    }
    return part.children().stream().anyMatch(each -> isOf(each, owner, program, hops));
  }
}
