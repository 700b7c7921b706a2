package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers simple and qualified names that stand for values. */
final class NameLowering {
  /** No package or nesting is deeper; longer chains are chains of fields. */
  private static final int MAX_QUALIFIERS = 24;

  private final UnitLowering unit;

  NameLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Typed simple(NameExpr expression, Scope scope, boolean isTarget) {
    String name = expression.getNameAsString();
    SourceRange range = unit.range(expression);
    Binding variable = variable(name, scope);
    if (variable != null) {
      return new Typed(new Expression.LocalAccess(variable.local(), range), variable.type());
    }
    MemberLookup.Field field = simpleField(name, scope);
    if (field != null) {
      return field(field, null, isTarget, range);
    }
    JavaType type = scope.lookup(name);
    if (type != null) {
      return new Typed(new Expression.Opaque(List.of(), unit.ref(type), range), type);
    }
    JavaType.Declared owner = unit.staticImports.namedOwner(name);
    Expression unresolved =
        owner == null
            ? new Expression.Opaque(List.of(), TypeRef.UNKNOWN, range)
            : new Expression.FieldAccess(null, owner.name(), name, true, TypeRef.UNKNOWN, range);
    return new Typed(unresolved, JavaType.UNKNOWN);
  }

  Typed select(FieldAccessExpr expression, Scope scope, boolean isTarget) {
    String name = expression.getNameAsString();
    SourceRange range = unit.range(expression);
    JavaType qualifier = typeQualifier(expression.getScope(), scope);
    if (qualifier != null) {
      MemberLookup.Field field =
          qualifier instanceof JavaType.Declared declared
              ? unit.members.field(declared, name)
              : null;
      if (field != null) {
        return field(field, null, isTarget, range);
      }
      JavaType nested = typeQualifier(expression, scope);
      if (nested instanceof JavaType.Declared declared && declared.symbol() != null) {
        return new Typed(new Expression.Opaque(List.of(), unit.ref(nested), range), nested);
      }
      String owner = TypeNames.erased(qualifier);
      return new Typed(
          new Expression.FieldAccess(null, owner, name, true, TypeRef.UNKNOWN, range),
          JavaType.UNKNOWN);
    }
    return member(expression, scope, isTarget, range);
  }

  private Typed member(
      FieldAccessExpr expression, Scope scope, boolean isTarget, SourceRange range) {
    String name = expression.getNameAsString();
    Typed receiver = unit.expressions.lower(expression.getScope(), scope, null);
    JavaType type = Erasure.upperBound(receiver.type());
    if (type instanceof JavaType.Array && name.equals("length")) {
      Expression.FieldAccess length =
          new Expression.FieldAccess(
              receiver.node(), TypeNames.erased(type), name, false, unit.ref(JavaType.INT), range);
      return new Typed(length, JavaType.INT);
    }
    MemberLookup.Field field =
        type instanceof JavaType.Declared declared ? unit.members.field(declared, name) : null;
    if (field != null) {
      return field(field, field.symbol().isStatic() ? null : receiver.node(), isTarget, range);
    }
    return new Typed(
        new Expression.FieldAccess(
            receiver.node(), TypeNames.erased(type), name, false, TypeRef.UNKNOWN, range),
        JavaType.UNKNOWN);
  }

  private Typed field(
      MemberLookup.Field field,
      @Nullable Expression receiver,
      boolean isTarget,
      SourceRange range) {
    FieldSymbol symbol = field.symbol();
    TypeRef type = unit.ref(field.type());
    Constant constant = isTarget ? null : symbol.constantValue();
    Expression node =
        constant != null
            ? new Expression.Literal(constant.kind(), constant.text(), type, range)
            : new Expression.FieldAccess(
                receiver, symbol.owner().name(), symbol.name(), symbol.isStatic(), type, range);
    return new Typed(node, field.type());
  }

  /** The field that a name or selection denotes, without lowering it; null when none is known. */
  MemberLookup.@Nullable Field field(
      com.github.javaparser.ast.expr.Expression expression, Scope scope) {
    if (expression instanceof NameExpr name) {
      String simpleName = name.getNameAsString();
      return variable(simpleName, scope) != null ? null : simpleField(simpleName, scope);
    }
    return expression instanceof FieldAccessExpr access
            && typeQualifier(access.getScope(), scope) instanceof JavaType.Declared owner
        ? unit.members.field(owner, access.getNameAsString())
        : null;
  }

  /** The local variable of that name, unless a field is nearer. */
  private @Nullable Binding variable(String name, Scope scope) {
    for (Scope frame = scope; frame != null; frame = frame.parent()) {
      Binding found = frame.ownVariable(name);
      if (found != null) {
        return found;
      }
      if (frame.body() != null && unit.members.field(frame.body().thisType(), name) != null) {
        return null;
      }
    }
    return null;
  }

  /** The type of the variable or field of that simple name; null when there is none. */
  @Nullable JavaType variableType(String name, Scope scope) {
    Binding variable = variable(name, scope);
    if (variable != null) {
      return variable.type();
    }
    MemberLookup.Field field = simpleField(name, scope);
    return field == null ? null : field.type();
  }

  private MemberLookup.@Nullable Field simpleField(String name, Scope scope) {
    for (Scope frame = scope; frame != null; frame = frame.parent()) {
      MemberLookup.Field found =
          frame.body() == null ? null : unit.members.field(frame.body().thisType(), name);
      if (found != null) {
        return found;
      }
    }
    return unit.staticImports.field(name);
  }

  /** The type that a qualifier names; null when it is a value. */
  @Nullable JavaType typeQualifier(
      com.github.javaparser.ast.expr.Expression expression, Scope scope) {
    if (expression instanceof TypeExpr type) {
      boolean isPlain =
          type.getType() instanceof ClassOrInterfaceType named
              && named.getTypeArguments().isEmpty();
      return isPlain
          ? qualifiedType(TypeSyntax.of(type.getType()).name(), scope)
          : unit.type(type.getType(), scope);
    }
    if (expression instanceof NameExpr name) {
      return simpleType(name.getNameAsString(), scope);
    }
    return expression instanceof FieldAccessExpr access
        ? qualifiedType(dotted(access, MAX_QUALIFIERS), scope)
        : null;
  }

  /** Lowers a dotted name that the parser took for a type, as in {@code handler::run}. */
  Typed value(TypeExpr expression, Scope scope) {
    String[] segments = TypeSyntax.of(expression.getType()).name().split("\\.", -1);
    com.github.javaparser.ast.expr.Expression value = new NameExpr(segments[0]);
    for (int i = 1; i < segments.length; i++) {
      expression.getRange().ifPresent(value::setRange);
      value = new FieldAccessExpr(value, segments[i]);
    }
    expression.getRange().ifPresent(value::setRange);
    return unit.expressions.lower(value, scope, null);
  }

  private @Nullable JavaType simpleType(String name, Scope scope) {
    if (variable(name, scope) != null || simpleField(name, scope) != null) {
      return null;
    }
    JavaType type = scope.lookup(name);
    if (type != null) {
      return type;
    }
    return looksLikeType(name) && unit.staticImports.namedOwner(name) == null
        ? JavaType.Declared.unresolved(name, List.of())
        : null;
  }

  private @Nullable JavaType qualifiedType(@Nullable String dotted, Scope scope) {
    if (dotted == null || dotted.isEmpty()) {
      return null;
    }
    String[] segments = dotted.split("\\.", -1);
    JavaType current = simpleType(segments[0], scope);
    if (current == null) {
      boolean mayBePackage =
          segments.length > 1
              && variable(segments[0], scope) == null
              && simpleField(segments[0], scope) == null
              && unit.staticImports.namedOwner(segments[0]) == null;
      return mayBePackage ? packaged(dotted) : null;
    }
    for (int i = 1; i < segments.length; i++) {
      if (!(current instanceof JavaType.Declared declared)) {
        return null;
      }
      ClassSymbol symbol = unit.classes.symbol(declared);
      ClassSymbol nested = symbol == null ? null : unit.classes.memberClass(symbol, segments[i]);
      boolean isType =
          nested != null
              || (looksLikeType(segments[i]) && unit.members.field(declared, segments[i]) == null);
      if (!isType) {
        return null;
      }
      current = unit.classes.member(declared, segments[i]);
    }
    return current;
  }

  private @Nullable JavaType packaged(String dotted) {
    String last = dotted.substring(dotted.lastIndexOf('.') + 1);
    if (!looksLikeType(last) && unit.classes.find(dotted) == null) {
      return null;
    }
    boolean startsWithPackage = Character.isLowerCase(dotted.charAt(0));
    return startsWithPackage ? unit.classes.qualified(dotted) : null;
  }

  private static @Nullable String dotted(FieldAccessExpr access, int budget) {
    StringBuilder dotted = new StringBuilder(access.getNameAsString());
    com.github.javaparser.ast.expr.Expression left = access.getScope();
    for (int i = 0; i < budget; i++) {
      if (left instanceof NameExpr name) {
        return dotted.insert(0, name.getNameAsString() + ".").toString();
      }
      if (!(left instanceof FieldAccessExpr inner)) {
        return null;
      }
      dotted.insert(0, inner.getNameAsString() + ".");
      left = inner.getScope();
    }
    return null;
  }

  /** Capitalised and not all capitals, by Java's naming custom. */
  static boolean looksLikeType(String simpleName) {
    return Character.isUpperCase(simpleName.charAt(0))
        && simpleName.chars().anyMatch(Character::isLowerCase);
  }

  Typed thisExpression(ThisExpr expression, Scope scope) {
    JavaType type =
        expression.getTypeName().isPresent()
            ? enclosing(expression.getTypeName().get().asString(), scope)
            : scope.enclosingClass().thisType();
    return new Typed(new Expression.This(false, unit.ref(type), unit.range(expression)), type);
  }

  Typed superExpression(SuperExpr expression, Scope scope) {
    JavaType type;
    if (expression.getTypeName().isPresent()) {
      String name = expression.getTypeName().get().asString();
      JavaType named = enclosing(name, scope);
      ClassSymbol symbol = unit.classes.symbol(named);
      // Outer.super means the superclass of Outer, Interface.super the interface itself.
      boolean isOuter = symbol != null && isEnclosing(symbol, scope);
      type = isOuter && symbol.superclass() != null ? symbol.superclass() : named;
    } else {
      JavaType superclass = scope.enclosingClass().superclass();
      type = superclass == null ? unit.library("java.lang.Object") : superclass;
    }
    return new Typed(new Expression.This(true, unit.ref(type), unit.range(expression)), type);
  }

  private JavaType enclosing(String name, Scope scope) {
    JavaType named = unit.resolver.resolve(TypeSyntax.named(name), scope);
    ClassSymbol symbol = unit.classes.symbol(named);
    return symbol != null && isEnclosing(symbol, scope) ? symbol.thisType() : named;
  }

  private static boolean isEnclosing(ClassSymbol symbol, Scope scope) {
    for (Scope frame = scope; frame != null; frame = frame.parent()) {
      if (frame.body() == symbol) {
        return true;
      }
    }
    return false;
  }
}
