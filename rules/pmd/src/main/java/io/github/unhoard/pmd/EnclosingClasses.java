package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import org.jspecify.annotations.Nullable;

/** The classes around the code that is being lowered, innermost first. */
final class EnclosingClasses {
  private static final int MAX_HIERARCHY = 100;

  private final UnitLowering unit;
  private final Deque<EnclosingClass> classes = new ArrayDeque<>();

  EnclosingClasses(UnitLowering unit) {
    this.unit = unit;
  }

  private record EnclosingClass(
      String name, JClassSymbol symbol, TypeRef type, @Nullable TypeRef superclass) {}

  void enter(String name, JClassSymbol symbol, TypeRef type, @Nullable TypeRef superclass) {
    classes.push(new EnclosingClass(name, symbol, type, superclass));
  }

  void leave() {
    classes.pop();
  }

  @Nullable String innermostName() {
    return classes.isEmpty() ? null : classes.peek().name();
  }

  /** The type of {@code this}. */
  TypeRef innermostType() {
    return classes.isEmpty() ? TypeRef.UNKNOWN : classes.peek().type();
  }

  /** The class that {@code this(...)} or {@code super(...)} constructs. */
  TypeRef constructed(boolean viaSuper) {
    EnclosingClass innermost = classes.peek();
    if (innermost == null) {
      return TypeRef.UNKNOWN;
    }
    TypeRef superclass = innermost.superclass();
    return !viaSuper ? innermost.type() : superclass == null ? TypeRef.UNKNOWN : superclass;
  }

  /**
   * The class that an unqualified call of {@code method} is on: the innermost one that has such a
   * method, or else the innermost, whose supertypes may not all be known.
   */
  TypeRef withMethod(String method) {
    for (EnclosingClass each : classes) {
      JClassSymbol owner = ownerOf(each.symbol(), method);
      if (owner != null) {
        return unit.types.of(owner);
      }
    }
    return innermostType();
  }

  private static @Nullable JClassSymbol ownerOf(JClassSymbol type, String method) {
    JClassSymbol current = type;
    for (int i = 0; i < MAX_HIERARCHY && current != null; i++) {
      if (current.getDeclaredMethods().stream().anyMatch(each -> each.nameEquals(method))) {
        return current;
      }
      current = current.getSuperclass();
    }
    return null;
  }
}
