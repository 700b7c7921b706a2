package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAssignmentExpression;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaParameter;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.TypeNode;
import net.sourceforge.pmd.lang.java.symbols.JMethodSymbol;
import net.sourceforge.pmd.lang.java.types.JMethodSig;
import net.sourceforge.pmd.lang.java.types.Substitution;
import org.jspecify.annotations.Nullable;

/** Lowers lambdas and method references. */
final class FunctionLowering {
  private final UnitLowering unit;

  FunctionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression lambda(ASTLambdaExpression tree) {
    // The parameters have types once the call around the lambda is resolved.
    TypeRef type = unit.type(tree);
    int mark = unit.locals.enter();
    List<Local> parameters = new ArrayList<>();
    for (ASTLambdaParameter each : tree.getParameters()) {
      parameters.add(unit.variables.declare(each.getVarId()));
    }
    Statement body = body(tree);
    unit.locals.leave(mark);
    return new Expression.Lambda(parameters, body, type, unit.range(tree));
  }

  private Statement body(ASTLambdaExpression tree) {
    if (tree.getBlockBody() != null) {
      return unit.statements.lower(tree.getBlockBody());
    }
    ASTExpression value = tree.getExpressionBody();
    if (value == null) {
      return new Statement.Block(List.of(), null, unit.range(tree));
    }
    Expression lowered = unit.deeper(() -> unit.expressions.lower(value));
    SourceRange range = unit.range(value);
    return isVoid(tree, value, lowered)
        ? new Statement.ExpressionStatement(lowered, range)
        : new Statement.Return(lowered, range);
  }

  private boolean isVoid(ASTLambdaExpression tree, ASTExpression value, Expression lowered) {
    return lowered.type().equals(TypeRef.VOID) || mayBeStatement(value) && returnsVoid(tree);
  }

  private static boolean mayBeStatement(ASTExpression value) {
    return value instanceof ASTMethodCall
        || value instanceof ASTConstructorCall
        || value instanceof ASTAssignmentExpression
        || value instanceof ASTUnaryExpression unary && !unary.getOperator().isPure();
  }

  private boolean returnsVoid(ASTLambdaExpression tree) {
    return unit.guarded(
        tree,
        () -> {
          JMethodSig method = tree.getFunctionalMethod();
          return method != null && method.getReturnType().isVoid();
        },
        () -> false);
  }

  Expression reference(ASTMethodReference tree) {
    TypeNode qualifier = tree.getLhs();
    TypeRef typeQualifier =
        qualifier instanceof ASTExpression
            ? unit.names.typeQualifier(qualifier)
            : TypeLowering.withArguments(unit.type(qualifier), List.of());
    Expression receiver =
        typeQualifier == null ? unit.expressions.lower((ASTExpression) qualifier) : null;
    TypeRef type = unit.type(tree);
    return new Expression.MethodReference(
        method(tree, typeQualifier, receiver), receiver, type, unit.range(tree));
  }

  private MethodRef method(
      ASTMethodReference tree, @Nullable TypeRef typeQualifier, @Nullable Expression receiver) {
    boolean creates = tree.isConstructorReference();
    String name = creates ? MethodRef.CONSTRUCTOR : tree.getMethodName();
    ResolvedMethod resolved = unit.calls.methods().referenced(tree);
    if (resolved == null || typeQualifier != null && typeQualifier.name().endsWith("[]")) {
      TypeRef owner =
          typeQualifier != null
              ? typeQualifier
              : receiver == null ? TypeRef.UNKNOWN : receiver.type();
      return new MethodRef(
          TypeLowering.withArguments(owner, List.of()),
          name,
          List.of(),
          creates ? owner : TypeRef.UNKNOWN,
          false,
          false,
          false);
    }
    TypeRef owner = unit.types.of(resolved.symbol().getEnclosingClass());
    TypeRef returned =
        resolved.symbol() instanceof JMethodSymbol method
            ? unit.types.lower(method.getReturnType(Substitution.EMPTY))
            : owner;
    return new MethodRef(
        owner,
        name,
        unit.calls.methods().parameters(resolved.symbol()),
        returned,
        resolved.isStatic(),
        resolved.symbol().isVarargs(),
        true);
  }
}
