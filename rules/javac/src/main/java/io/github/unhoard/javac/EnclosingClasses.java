package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
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
      ClassTree tree,
      String name,
      @Nullable TypeElement element,
      TypeRef type,
      @Nullable TypeRef superclass) {}

  void enter(
      ClassTree tree,
      String name,
      @Nullable TypeElement element,
      TypeRef type,
      @Nullable TypeRef superclass) {
    classes.push(new EnclosingClass(tree, name, element, type, superclass));
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

  /**
   * The field that {@code name} means in code that the compiler did not get to: the innermost one
   * declared around it; null when none is.
   */
  Expression.@Nullable FieldAccess field(
      String name, @Nullable Expression receiver, SourceRange range) {
    for (EnclosingClass each : classes) {
      for (Tree member : each.tree().getMembers()) {
        if (member instanceof VariableTree field
            && OldIdentifiers.original(field.getName()).equals(name)) {
          TypeRef type = unit.typeTrees.lower(field.getType());
          boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
          return new Expression.FieldAccess(
              isStatic ? null : receiver, each.name(), name, isStatic, type, range);
        }
      }
      if (receiver != null) {
        return null;
      }
    }
    return null;
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
      TypeElement owner = each.element() == null ? null : ownerOf(each.element(), method);
      if (owner != null) {
        return unit.types.of(owner);
      }
    }
    EnclosingClass innermost = classes.peek();
    return innermost == null ? TypeRef.UNKNOWN : innermost.type();
  }

  private static @Nullable TypeElement ownerOf(TypeElement type, String method) {
    TypeElement current = type;
    for (int i = 0; i < MAX_HIERARCHY; i++) {
      for (Element each : current.getEnclosedElements()) {
        if (each.getKind() == ElementKind.METHOD && each.getSimpleName().contentEquals(method)) {
          return current;
        }
      }
      if (!(current.getSuperclass() instanceof DeclaredType superclass)
          || superclass.getKind() != TypeKind.DECLARED) {
        return null;
      }
      current = (TypeElement) superclass.asElement();
    }
    return null;
  }
}
