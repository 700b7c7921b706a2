package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.Expression;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a class as written, members included, bodies left out.
 *
 * @param simpleName empty for an anonymous class
 * @param modifiers with the implied ones
 */
record ClassSyntax(
    String simpleName,
    ClassNode.Kind kind,
    Set<Modifier> modifiers,
    List<TypeParameterSyntax> typeParameters,
    List<TypeSyntax> superclasses,
    List<TypeSyntax> interfaces,
    List<FieldSyntax> fields,
    List<MethodSyntax> methods,
    List<ClassSyntax> nested) {

  /**
   * A type parameter.
   *
   * @param bounds empty when none is written
   */
  record TypeParameterSyntax(String name, List<TypeSyntax> bounds) {}

  /**
   * A field.
   *
   * @param constant the initializer, detached from its tree, if the field may be a constant
   */
  record FieldSyntax(
      String name,
      TypeSyntax type,
      Set<Modifier> modifiers,
      boolean isEnumConstant,
      @Nullable Expression constant) {}

  /** A method or constructor. */
  record MethodSyntax(
      String name,
      List<TypeParameterSyntax> typeParameters,
      List<TypeSyntax> parameters,
      TypeSyntax returnType,
      Set<Modifier> modifiers,
      boolean isVarargs) {}
}
