package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAnonymousClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTEnumConstant;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import org.jspecify.annotations.Nullable;

/** Lowers method calls and object creation. */
final class CallLowering {
  private final UnitLowering unit;
  private final MethodRefs methods;

  CallLowering(UnitLowering unit) {
    this.unit = unit;
    this.methods = new MethodRefs(unit);
  }

  MethodRefs methods() {
    return methods;
  }

  Expression call(ASTMethodCall tree) {
    ResolvedMethod resolved = methods.resolved(tree);
    ASTExpression qualifier = tree.getQualifier();
    TypeRef typeQualifier = unit.names.typeQualifier(qualifier);
    boolean dropsReceiver =
        qualifier == null || typeQualifier != null || resolved != null && resolved.isStatic();
    Expression receiver = dropsReceiver ? null : unit.expressions.lower(qualifier);
    List<Expression> arguments = arguments(tree.getArguments());
    TypeRef type = resolved == null ? TypeRef.UNKNOWN : unit.type(tree);
    MethodRef method =
        resolved != null
            ? methods.of(resolved, receiver, arguments, type)
            : methods.unresolved(tree.getMethodName(), typeQualifier, receiver, arguments, type);
    return new Expression.Call(method, receiver, arguments, type, unit.range(tree));
  }

  /** {@code this(...)} and {@code super(...)}. */
  Expression constructorCall(ASTExplicitConstructorInvocation tree) {
    ResolvedMethod resolved = methods.resolved(tree);
    Expression outer = unit.expressions.orNull(tree.getQualifier());
    List<Expression> arguments = unit.classes.inContext(true, () -> arguments(tree.getArguments()));
    TypeRef constructed = unit.classes.enclosing().constructed(tree.isSuper());
    MethodRef method =
        resolved != null
            ? methods.of(resolved, null, arguments, TypeRef.VOID)
            : methods.unresolvedConstructor(constructed, arguments);
    return new Expression.Call(method, outer, arguments, TypeRef.VOID, unit.range(tree));
  }

  Expression creation(ASTConstructorCall tree) {
    Expression outer = unit.expressions.orNull(tree.getQualifier());
    TypeRef created = createdType(tree);
    List<Expression> arguments = arguments(tree.getArguments());
    ResolvedMethod resolved = methods.resolved(tree);
    MethodRef constructor =
        resolved == null
            ? methods.unresolvedConstructor(created, arguments)
            : methods.constructor(resolved, created, arguments);
    return created(
        constructor,
        outer,
        arguments,
        tree.getAnonymousClassDeclaration(),
        created,
        unit.range(tree));
  }

  /** The object that an enum constant is. */
  Expression constant(ASTEnumConstant tree) {
    TypeRef created = unit.classes.enclosing().innermostType();
    List<Expression> arguments = arguments(tree.getArguments());
    ResolvedMethod resolved = methods.resolved(tree);
    MethodRef constructor =
        resolved == null
            ? methods.unresolvedConstructor(created, arguments)
            : methods.constructor(resolved, created, arguments);
    return created(
        constructor, null, arguments, tree.getAnonymousClass(), created, unit.range(tree));
  }

  private Expression created(
      MethodRef constructor,
      @Nullable Expression outer,
      List<Expression> arguments,
      @Nullable ASTAnonymousClassDeclaration bodyTree,
      TypeRef created,
      SourceRange range) {
    ClassNode body = bodyTree == null ? null : unit.classes.lower(bodyTree);
    TypeRef type = body == null ? created : body.type();
    return new Expression.New(constructor, outer, arguments, body, type, range);
  }

  private TypeRef createdType(ASTConstructorCall tree) {
    TypeRef written = unit.type(tree.getTypeNode());
    // The arguments of a diamond are on the expression, those of its type are free.
    if (!tree.isAnonymousClass()) {
      TypeRef inferred = unit.type(tree);
      if (inferred.resolved() && inferred.name().equals(written.name())) {
        return inferred;
      }
    }
    return written;
  }

  private List<Expression> arguments(@Nullable ASTArgumentList arguments) {
    return arguments == null ? List.of() : unit.expressions.lowerAll(arguments);
  }
}
