package io.github.unhoard.javaparser;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers lambdas and method references. */
final class FunctionLowering {
  private final UnitLowering unit;

  FunctionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /**
   * A lowered function.
   *
   * @param returned the type of what it gives back; unknown when it gives nothing
   */
  record Lowered(Typed typed, JavaType returned) {}

  /** Lowers a lambda or method reference; {@code wanted} is its functional interface, if known. */
  Lowered lower(
      com.github.javaparser.ast.expr.Expression expression,
      Scope scope,
      @Nullable JavaType wanted) {
    FunctionType function = wanted == null ? null : FunctionType.of(wanted, unit.classes);
    JavaType type = wanted == null ? JavaType.UNKNOWN : wanted;
    return expression instanceof LambdaExpr lambda
        ? lambda(lambda, scope, type, function)
        : reference((MethodReferenceExpr) expression, scope, type, function);
  }

  /** The same function with another type. */
  Typed retyped(Typed function, JavaType type) {
    Expression node = function.node();
    if (node instanceof Expression.Lambda lambda) {
      node =
          new Expression.Lambda(lambda.parameters(), lambda.body(), unit.ref(type), lambda.range());
    } else if (node instanceof Expression.MethodReference reference) {
      node =
          new Expression.MethodReference(
              reference.method(), reference.receiver(), unit.ref(type), reference.range());
    }
    return new Typed(node, type);
  }

  private Lowered lambda(
      LambdaExpr lambda, Scope outer, JavaType type, @Nullable FunctionType function) {
    boolean wantsValue = function != null && !function.isVoid();
    Scope.Result result = Scope.Result.ofLambda(wantsValue ? function.returnType() : null);
    Scope scope = outer.function(result);
    List<Local> parameters = new ArrayList<>();
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      Parameter parameter = lambda.getParameters().get(i);
      Binding binding =
          unit.binding(
              parameter.getNameAsString(),
              parameterType(parameter, i, scope, function),
              parameter.getName());
      scope.declare(binding);
      parameters.add(binding.local());
    }
    JavaType returned = JavaType.UNKNOWN;
    Statement body;
    if (lambda.getExpressionBody().isPresent()) {
      Typed value =
          unit.expressions.lowerBody(lambda.getExpressionBody().get(), scope, result.wanted());
      body = expressionBody(lambda, value, function);
      returned = value.type();
    } else {
      body = unit.statements.lowerOne(lambda.getBody(), scope);
      returned = result.seen().isEmpty() ? JavaType.UNKNOWN : result.seen().get(0);
    }
    Expression node = new Expression.Lambda(parameters, body, unit.ref(type), unit.range(lambda));
    return new Lowered(new Typed(node, type), returned);
  }

  private JavaType parameterType(
      Parameter parameter, int index, Scope scope, @Nullable FunctionType function) {
    TypeSyntax written = DeclarationReader.parameterType(parameter);
    if (written.form() != TypeSyntax.Form.INFERRED) {
      return unit.resolver.resolve(written, scope);
    }
    return function != null && index < function.parameters().size()
        ? function.parameters().get(index)
        : JavaType.UNKNOWN;
  }

  private Statement expressionBody(
      LambdaExpr lambda, Typed value, @Nullable FunctionType function) {
    com.github.javaparser.ast.expr.Expression written =
        Arguments.withoutParens(lambda.getExpressionBody().get());
    SourceRange range = unit.range(written);
    boolean dropsValue =
        value.type().equals(JavaType.VOID)
            || (function != null && function.isVoid() && LambdaShape.isStatement(written));
    return dropsValue
        ? new Statement.ExpressionStatement(value.node(), range)
        : new Statement.Return(value.node(), range);
  }

  private Lowered reference(
      MethodReferenceExpr expression, Scope scope, JavaType type, @Nullable FunctionType function) {
    JavaType qualifier = unit.names.typeQualifier(expression.getScope(), scope);
    Typed receiver = qualifier == null ? receiver(expression, scope) : null;
    JavaType owner = receiver == null ? qualifier : Erasure.upperBound(receiver.type());
    boolean creates = expression.getIdentifier().equals("new");
    List<MemberLookup.Method> candidates = List.of();
    if (owner instanceof JavaType.Declared declared) {
      SourceClassSymbol site = scope.enclosingClass();
      candidates =
          creates
              ? unit.members.constructors(declared, site)
              : unit.members.methods(
                  seenByFunction(declared, receiver, function), expression.getIdentifier(), site);
    }
    ReferenceChoice choice = new ReferenceChoice(unit, receiver == null && !creates, function);
    MemberLookup.Method method = choice.among(candidates);
    JavaType returned = creates ? owner : returned(method, candidates);
    MethodRef reference =
        method == null
            ? unresolved(owner, creates, expression, returned)
            : resolved(method, returned);
    Expression node =
        new Expression.MethodReference(
            reference,
            receiver == null ? null : receiver.node(),
            unit.ref(type),
            unit.range(expression));
    return new Lowered(new Typed(node, type), returned);
  }

  private Typed receiver(MethodReferenceExpr expression, Scope scope) {
    return expression.getScope() instanceof TypeExpr name
        ? unit.names.value(name, scope)
        : unit.expressions.lower(expression.getScope(), scope, null);
  }

  /** {@code Map.Entry::getKey} given entries of known types: those types, not raw entries. */
  private JavaType.Declared seenByFunction(
      JavaType.Declared owner, @Nullable Typed receiver, @Nullable FunctionType function) {
    if (receiver != null || function == null || function.parameters().isEmpty()) {
      return owner;
    }
    JavaType.Declared seen = unit.members.asSuper(function.parameters().get(0), owner.name());
    return seen == null || !owner.arguments().isEmpty() ? owner : seen;
  }

  private static JavaType returned(
      MemberLookup.@Nullable Method method, List<MemberLookup.Method> candidates) {
    MemberLookup.Method shown =
        method == null && candidates.size() == 1 ? candidates.get(0) : method;
    if (shown == null || !shown.symbol().typeParameters().isEmpty()) {
      return JavaType.UNKNOWN;
    }
    return shown.receiver().apply(shown.symbol().returnType());
  }

  private MethodRef resolved(MemberLookup.Method method, JavaType returned) {
    MethodSymbol symbol = method.symbol();
    return new MethodRef(
        unit.typeRefs.erased(symbol.owner().rawType()),
        symbol.name(),
        unit.calls.erased(symbol.parameters()),
        returned instanceof JavaType.Unknown ? unit.ref(symbol.returnType()) : unit.ref(returned),
        symbol.isStatic(),
        symbol.isVarargs(),
        true);
  }

  private MethodRef unresolved(
      JavaType owner, boolean creates, MethodReferenceExpr expression, JavaType returned) {
    return new MethodRef(
        unit.typeRefs.erased(owner),
        creates ? MethodRef.CONSTRUCTOR : expression.getIdentifier(),
        List.of(),
        unit.ref(returned),
        false,
        false,
        false);
  }
}
