package io.github.unhoard.javac;

import com.sun.source.tree.Tree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Makes references to methods from what the compiler resolved and from what it could not. */
final class MethodRefs {
  private final UnitLowering unit;

  MethodRefs(UnitLowering unit) {
    this.unit = unit;
  }

  /** The method or constructor that {@code tree} was resolved to; null when it was not. */
  @Nullable ExecutableElement resolved(Tree tree) {
    Element element = unit.element(tree);
    return element instanceof ExecutableElement method
            && method.getEnclosingElement() instanceof TypeElement owner
            && !owner.getSimpleName().toString().startsWith("<")
        ? method
        : null;
  }

  static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  MethodRef of(
      ExecutableElement method,
      @Nullable Expression receiver,
      List<Expression> arguments,
      TypeRef returnType) {
    boolean onArray = receiver != null && receiver.type().name().endsWith("[]");
    TypeRef owner =
        onArray
            ? unit.types.library("java.lang.Object")
            : unit.types.of((TypeElement) method.getEnclosingElement());
    return reference(owner, method, arguments, returnType);
  }

  /** A constructor of {@code created}, or of the anonymous class that extends it. */
  MethodRef constructor(
      ExecutableElement constructor, TypeRef created, List<Expression> arguments) {
    return reference(
        TypeLowering.withArguments(created, List.of()), constructor, arguments, created);
  }

  private MethodRef reference(
      TypeRef owner, ExecutableElement method, List<Expression> arguments, TypeRef returnType) {
    boolean certain = isCertain(method, arguments);
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    return new MethodRef(
        owner,
        isConstructor ? MethodRef.CONSTRUCTOR : OldIdentifiers.original(method.getSimpleName()),
        certain ? parameters(method) : types(arguments),
        returnType,
        isStatic(method),
        method.isVarArgs(),
        certain && owner.resolved());
  }

  List<TypeRef> parameters(ExecutableElement method) {
    List<TypeRef> parameters = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      parameters.add(unit.types.erased(each.asType()));
    }
    return parameters;
  }

  /**
   * An argument of unknown type fits anything, so the compiler's choice of overload is arbitrary.
   */
  private boolean isCertain(ExecutableElement method, List<Expression> arguments) {
    return arguments.stream().allMatch(each -> each.type().resolved()) || !isOverloaded(method);
  }

  private static boolean isOverloaded(ExecutableElement method) {
    int same = 0;
    for (Element each : method.getEnclosingElement().getEnclosedElements()) {
      if (each instanceof ExecutableElement other
          && other.getSimpleName().equals(method.getSimpleName())
          && (other.getParameters().size() == method.getParameters().size() || other.isVarArgs())) {
        same++;
      }
    }
    return same > 1;
  }

  /** A method found by name only; unqualified ones belong to an enclosing class or an import. */
  MethodRef unresolved(
      String name,
      @Nullable TypeRef typeQualifier,
      @Nullable Expression receiver,
      List<Expression> arguments,
      TypeRef returnType) {
    TypeRef owner =
        typeQualifier != null ? typeQualifier : receiver == null ? null : receiver.type();
    boolean isStatic = typeQualifier != null;
    if (owner == null) {
      String imported = unit.imports.staticMemberOwner(name);
      isStatic = imported != null;
      owner =
          imported != null ? TypeRef.named(imported) : unit.classes.enclosing().withMethod(name);
    }
    return new MethodRef(
        TypeLowering.withArguments(owner, List.of()),
        name,
        types(arguments),
        returnType,
        isStatic,
        false,
        false);
  }

  MethodRef unresolvedConstructor(TypeRef owner, List<Expression> arguments) {
    return new MethodRef(
        TypeLowering.withArguments(owner, List.of()),
        MethodRef.CONSTRUCTOR,
        types(arguments),
        owner,
        false,
        false,
        false);
  }

  private static List<TypeRef> types(List<Expression> arguments) {
    List<TypeRef> types = new ArrayList<>(arguments.size());
    for (Expression each : arguments) {
      types.add(TypeLowering.withArguments(each.type(), List.of()));
    }
    return types;
  }
}
