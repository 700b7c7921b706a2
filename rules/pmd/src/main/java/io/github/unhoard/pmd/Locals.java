package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import org.jspecify.annotations.Nullable;

/**
 * The local variables of one unit. The declaration that PMD resolved a name to tells which is
 * meant; where it did not, the lexical scope does.
 */
final class Locals {
  private final IdentityHashMap<JavaNode, Local> byDeclaration = new IdentityHashMap<>();
  private final List<Local> inScope = new ArrayList<>();
  private int count;

  Local declare(JavaNode declaration, String name, TypeRef type, SourceRange range) {
    Local local = new Local(count++, name, type, range);
    byDeclaration.put(declaration, local);
    inScope.add(local);
    return local;
  }

  @Nullable Local find(@Nullable JavaNode declaration, String name) {
    Local found = declaration == null ? null : byDeclaration.get(declaration);
    for (int i = inScope.size() - 1; i >= 0 && found == null; i--) {
      if (inScope.get(i).name().equals(name)) {
        found = inScope.get(i);
      }
    }
    return found;
  }

  /** Opens a scope; give the result to {@link #leave}. */
  int enter() {
    return inScope.size();
  }

  void leave(int mark) {
    inScope.subList(mark, inScope.size()).clear();
  }
}
