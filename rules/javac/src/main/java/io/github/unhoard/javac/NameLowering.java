package io.github.unhoard.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.frontend.NamingCustom;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers simple and qualified names that stand for values. */
final class NameLowering {
  private final UnitLowering unit;

  NameLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression identifier(IdentifierTree tree, boolean isTarget) {
    String name = OldIdentifiers.original(tree.getName());
    SourceRange range = unit.range(tree);
    if (name.equals("this") || name.equals("super")) {
      return self(name.equals("super"), tree, range);
    }
    Element element = unit.element(tree);
    if (element instanceof VariableElement variable) {
      if (isField(variable)) {
        return field(variable, null, typeOfUse(variable, tree), isTarget, range);
      }
      Local local = unit.locals.find(variable, name);
      return local == null ? unresolved(range) : new Expression.LocalAccess(local, range);
    }
    if (element instanceof TypeElement && element.asType().getKind() == TypeKind.DECLARED) {
      return new Expression.Opaque(List.of(), unit.type(tree), range);
    }
    Local local = unit.locals.find(null, name);
    if (local != null) {
      return new Expression.LocalAccess(local, range);
    }
    String owner = unit.imports.staticMemberOwner(name);
    if (owner != null) {
      return new Expression.FieldAccess(null, owner, name, true, TypeRef.UNKNOWN, range);
    }
    Expression field = element == null ? unit.classes.enclosing().field(name, null, range) : null;
    return field == null ? unresolved(range) : field;
  }

  private Expression self(boolean viaSuper, Tree tree, SourceRange range) {
    TypeRef type = unit.type(tree);
    boolean isUnattributed = type.equals(TypeRef.UNKNOWN);
    return new Expression.This(
        viaSuper,
        isUnattributed && !viaSuper ? unit.classes.enclosing().innermostType() : type,
        range);
  }

  private TypeRef typeOfUse(VariableElement field, Tree use) {
    return unit.types.ofUse(field, unit.mirror(use));
  }

  private static Expression unresolved(SourceRange range) {
    return new Expression.Opaque(List.of(), TypeRef.UNKNOWN, range);
  }

  Expression select(MemberSelectTree tree, boolean isTarget) {
    String name = OldIdentifiers.original(tree.getIdentifier());
    ExpressionTree qualifier = tree.getExpression();
    SourceRange range = unit.range(tree);
    switch (name) {
      case "class" -> {
        String named = unit.typeTrees.lower(qualifier).name();
        return new Expression.Literal(Expression.Literal.Kind.CLASS, named, unit.type(tree), range);
      }
      case "this", "super" -> {
        return new Expression.This(name.equals("super"), unit.typeTrees.lower(qualifier), range);
      }
      default -> {
        return member(tree, qualifier, name, isTarget, range);
      }
    }
  }

  private Expression member(
      MemberSelectTree tree,
      ExpressionTree qualifier,
      String name,
      boolean isTarget,
      SourceRange range) {
    TypeRef typeQualifier = typeQualifier(qualifier);
    Element element = unit.element(tree);
    if (element instanceof VariableElement variable && isField(variable)) {
      boolean noReceiver = typeQualifier != null || isStatic(variable);
      Expression receiver = noReceiver ? null : unit.expressions.lower(qualifier);
      return field(variable, receiver, typeOfUse(variable, tree), isTarget, range);
    }
    if (element instanceof TypeElement && element.asType().getKind() == TypeKind.DECLARED) {
      return new Expression.Opaque(List.of(), unit.type(tree), range);
    }
    if (typeQualifier != null) {
      return new Expression.FieldAccess(
          null, typeQualifier.name(), name, true, TypeRef.UNKNOWN, range);
    }
    Expression receiver = unit.expressions.lower(qualifier);
    if (element == null && receiver instanceof Expression.This self && !self.viaSuper()) {
      Expression field = unit.classes.enclosing().field(name, receiver, range);
      if (field != null) {
        return field;
      }
    }
    return new Expression.FieldAccess(
        receiver, receiver.type().name(), name, false, TypeRef.UNKNOWN, range);
  }

  private Expression field(
      VariableElement field,
      @Nullable Expression receiver,
      TypeRef type,
      boolean isTarget,
      SourceRange range) {
    Object constant = isTarget ? null : field.getConstantValue();
    if (constant != null) {
      return literal(constant, type, range);
    }
    // The length of an array has no class that declares it.
    String owner =
        field.getEnclosingElement() instanceof TypeElement declaring
                && declaring.getEnclosingElement() != null
                && !(receiver != null && receiver.type().name().endsWith("[]"))
            ? unit.types.binaryName(declaring)
            : receiver == null ? "?" : receiver.type().name();
    String name = OldIdentifiers.original(field.getSimpleName());
    return new Expression.FieldAccess(receiver, owner, name, isStatic(field), type, range);
  }

  static Expression literal(@Nullable Object value, TypeRef type, SourceRange range) {
    Expression.Literal.Kind kind;
    if (value == null) {
      kind = Expression.Literal.Kind.NULL;
    } else if (value instanceof Boolean) {
      kind = Expression.Literal.Kind.BOOLEAN;
    } else if (value instanceof Character) {
      kind = Expression.Literal.Kind.CHARACTER;
    } else if (value instanceof Number) {
      kind = Expression.Literal.Kind.NUMBER;
    } else {
      kind = Expression.Literal.Kind.STRING;
    }
    return new Expression.Literal(kind, String.valueOf(value), type, range);
  }

  /** The type that a qualifier names; null when it is a value. */
  @Nullable TypeRef typeQualifier(Tree qualifier) {
    Tree tree = UnitLowering.withoutParens(qualifier);
    if (tree instanceof ParameterizedTypeTree
        || tree instanceof ArrayTypeTree
        || tree instanceof AnnotatedTypeTree
        || tree instanceof PrimitiveTypeTree) {
      return unit.typeTrees.lower(tree);
    }
    if (!(tree instanceof IdentifierTree) && !(tree instanceof MemberSelectTree)) {
      return null;
    }
    Element element = unit.element(tree);
    if (element instanceof VariableElement) {
      return null;
    }
    TypeMirror mirror = unit.mirror(tree);
    if (element != null
        && (element.getKind().isClass()
            || element.getKind().isInterface()
            || element.getKind() == ElementKind.TYPE_PARAMETER)
        && mirror != null
        && mirror.getKind() != TypeKind.ERROR) {
      return unit.types.erased(mirror);
    }
    return unresolvedTypeQualifier(tree);
  }

  private @Nullable TypeRef unresolvedTypeQualifier(Tree tree) {
    String dotted = Imports.dottedName(tree);
    if (dotted == null) {
      return null;
    }
    if (tree instanceof IdentifierTree) {
      boolean isType =
          unit.imports.type(dotted) != null
              || NamingCustom.looksLikeType(dotted)
                  && unit.locals.find(null, dotted) == null
                  && unit.imports.staticMemberOwner(dotted) == null;
      return isType ? unit.typeTrees.lower(tree) : null;
    }
    String last = dotted.substring(dotted.lastIndexOf('.') + 1);
    String first = dotted.substring(0, dotted.indexOf('.'));
    boolean rooted =
        unit.imports.type(first) != null
            || !Character.isUpperCase(first.charAt(0)) && unit.locals.find(null, first) == null
            || NamingCustom.looksLikeType(first);
    return rooted
            && NamingCustom.looksLikeType(last)
            && !first.equals("this")
            && !first.equals("super")
        ? unit.typeTrees.lower(tree)
        : null;
  }

  static boolean isField(VariableElement variable) {
    return variable.getKind() == ElementKind.FIELD
        || variable.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static boolean isStatic(VariableElement variable) {
    return variable.getModifiers().contains(Modifier.STATIC);
  }
}
