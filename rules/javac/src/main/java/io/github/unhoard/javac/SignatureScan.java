package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.TypeRef;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers the types in member signatures for the sake of the unresolved names in them. */
final class SignatureScan {
  private SignatureScan() {}

  static void of(UnitLowering unit) {
    unit.tree.getTypeDecls().forEach(each -> scan(unit, each, 0));
  }

  private static void scan(UnitLowering unit, Tree member, int depth) {
    if (member instanceof ClassTree type && depth < UnitLowering.MAX_DEPTH) {
      type.getTypeParameters()
          .forEach(parameter -> parameter.getBounds().forEach(unit.typeTrees::lower));
      unit.typeTrees.lower(type.getExtendsClause());
      type.getImplementsClause().forEach(unit.typeTrees::lower);
      type.getMembers().forEach(each -> scan(unit, each, depth + 1));
    } else if (member instanceof VariableTree field) {
      remember(unit, field, field.getType());
    } else if (member instanceof MethodTree method) {
      method
          .getTypeParameters()
          .forEach(parameter -> parameter.getBounds().forEach(unit.typeTrees::lower));
      remember(unit, method, method.getReturnType());
      method.getParameters().forEach(each -> unit.typeTrees.lower(each.getType()));
    }
  }

  private static void remember(UnitLowering unit, Tree member, @Nullable Tree type) {
    TypeRef written = unit.typeTrees.lower(type);
    Element element = unit.element(member);
    TypeMirror mirror =
        element instanceof ExecutableElement method
            ? method.getReturnType()
            : element == null ? null : element.asType();
    if (mirror != null && type != null && TypeLowering.isErroneous(mirror)) {
      unit.types.remember(element, written);
    }
  }
}
