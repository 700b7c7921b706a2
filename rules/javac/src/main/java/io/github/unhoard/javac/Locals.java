package io.github.unhoard.javac;

import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The local variables of one unit. The compiler's elements tell which is meant; where it gave up,
 * the lexical scope does.
 */
final class Locals {
  private final IdentityHashMap<Element, Local> byElement = new IdentityHashMap<>();
  private final List<Local> inScope = new ArrayList<>();
  private int count;

  Local declare(@Nullable Element element, String name, TypeRef type, SourceRange range) {
    Local local = new Local(count++, name, type, range);
    if (element != null) {
      byElement.put(element, local);
    }
    inScope.add(local);
    return local;
  }

  @Nullable Local find(@Nullable Element element, String name) {
    Local found = element == null ? null : byElement.get(element);
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
