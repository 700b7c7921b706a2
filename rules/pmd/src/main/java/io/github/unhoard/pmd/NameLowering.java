package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTAssignableExpr.ASTNamedReferenceExpr;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldAccess;
import net.sourceforge.pmd.lang.java.ast.ASTSuperExpression;
import net.sourceforge.pmd.lang.java.ast.ASTThisExpression;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JFieldSymbol;
import net.sourceforge.pmd.lang.java.symbols.JVariableSymbol;
import org.jspecify.annotations.Nullable;

/** Lowers simple and qualified names that stand for values. */
final class NameLowering {
  private final UnitLowering unit;
  private final AmbiguousNames ambiguous;

  NameLowering(UnitLowering unit) {
    this.unit = unit;
    this.ambiguous = new AmbiguousNames(unit);
  }

  Expression variable(ASTVariableAccess access, boolean isTarget) {
    SourceRange range = unit.range(access);
    JVariableSymbol symbol = symbol(access);
    if (symbol instanceof JFieldSymbol field) {
      return field(access, field, null, isTarget, range);
    }
    Local local = unit.locals.find(symbol == null ? null : symbol.tryGetNode(), access.getName());
    if (local != null) {
      return new Expression.LocalAccess(local, range);
    }
    return ambiguous.simple(access.getName(), range);
  }

  Expression fieldAccess(ASTFieldAccess access, boolean isTarget) {
    SourceRange range = unit.range(access);
    ASTExpression qualifier = access.getQualifier();
    TypeRef typeQualifier = typeQualifier(qualifier);
    JVariableSymbol symbol = symbol(access);
    if (symbol instanceof JFieldSymbol field) {
      boolean noReceiver = typeQualifier != null || isStatic(field);
      Expression receiver = noReceiver ? null : unit.expressions.lower(qualifier);
      return field(access, field, receiver, isTarget, range);
    }
    if (typeQualifier != null) {
      return new Expression.FieldAccess(
          null, typeQualifier.name(), access.getName(), true, TypeRef.UNKNOWN, range);
    }
    Expression receiver = unit.expressions.lower(qualifier);
    boolean isLength = receiver.type().name().endsWith("[]");
    return new Expression.FieldAccess(
        receiver,
        receiver.type().name(),
        access.getName(),
        false,
        isLength ? unit.type(access) : TypeRef.UNKNOWN,
        range);
  }

  /** What PMD resolved the name to; null where it did not. */
  private @Nullable JVariableSymbol symbol(ASTNamedReferenceExpr access) {
    return unit.guarded(access, access::getReferencedSym, () -> null);
  }

  private Expression field(
      ASTNamedReferenceExpr access,
      JFieldSymbol field,
      @Nullable Expression receiver,
      boolean isTarget,
      SourceRange range) {
    TypeRef type = unit.type(access);
    Object constant = isTarget ? null : constant(access, field, type);
    if (constant != null) {
      return Literals.constant(constant, type, range);
    }
    // The length of an array has no class that declares it.
    boolean ofArray = receiver != null && receiver.type().name().endsWith("[]");
    JClassSymbol owner = field.getEnclosingClass();
    String ownerName =
        ofArray ? receiver.type().name() : owner == null ? "?" : unit.types.of(owner).name();
    return new Expression.FieldAccess(
        receiver, ownerName, field.getSimpleName(), isStatic(field), type, range);
  }

  private @Nullable Object constant(
      ASTNamedReferenceExpr access, JFieldSymbol field, TypeRef type) {
    boolean mayBe =
        field.isFinal() && (Literals.isPrimitive(type) || type.name().equals("java.lang.String"));
    return mayBe ? unit.guarded(access, field::getConstValue, () -> null) : null;
  }

  static boolean isStatic(JFieldSymbol field) {
    return java.lang.reflect.Modifier.isStatic(field.getModifiers());
  }

  Expression self(ASTThisExpression self) {
    return new Expression.This(false, unit.type(self), unit.range(self));
  }

  Expression parent(ASTSuperExpression parent) {
    return new Expression.This(true, unit.type(parent), unit.range(parent));
  }

  Expression ambiguous(ASTAmbiguousName name) {
    return ambiguous.value(name.getName(), unit.range(name));
  }

  /** A type that stands where a value should. */
  Expression type(ASTTypeExpression expression) {
    return new Expression.Opaque(
        List.of(), unit.type(expression.getTypeNode()), unit.range(expression));
  }

  /** The type that a qualifier names; null when it is a value. */
  @Nullable TypeRef typeQualifier(net.sourceforge.pmd.lang.java.ast.@Nullable TypeNode qualifier) {
    if (qualifier instanceof ASTTypeExpression type) {
      return TypeLowering.withArguments(unit.type(type.getTypeNode()), List.of());
    }
    return qualifier instanceof ASTAmbiguousName name ? ambiguous.type(name.getName()) : null;
  }
}
