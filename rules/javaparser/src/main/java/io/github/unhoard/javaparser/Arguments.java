package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call. Lambdas and method references wait until the method is known, since it
 * gives them their types; everything else is lowered first, since its types tell the method.
 */
final class Arguments {
  private final UnitLowering unit;
  private final Scope scope;
  private final List<Expression> written = new ArrayList<>();
  private final List<@Nullable Typed> lowered = new ArrayList<>();
  private final Map<Integer, JavaType> bodies = new HashMap<>();

  Arguments(UnitLowering unit, Scope scope, List<Expression> arguments) {
    this.unit = unit;
    this.scope = scope;
    for (Expression argument : arguments) {
      written.add(withoutParens(argument));
      lowered.add(null);
    }
  }

  int count() {
    return written.size();
  }

  boolean isFunction(int index) {
    return written.get(index) instanceof LambdaExpr
        || written.get(index) instanceof MethodReferenceExpr;
  }

  Expression written(int index) {
    return written.get(index);
  }

  Scope scope() {
    return scope;
  }

  /**
   * Lowers all but functions; {@code only} is the one method there can be, or null, and {@code
   * known} what type variables are known to stand for. With several methods it also lowers a lambda
   * whose only expression is a call, and which needs no types for its parameters: whether the call
   * returns something may decide between them.
   */
  void lowerValues(MemberLookup.@Nullable Method only, Map<JavaType.Variable, JavaType> known) {
    for (int i = 0; i < count(); i++) {
      if (isFunction(i)) {
        boolean decides =
            only == null
                && written.get(i) instanceof LambdaExpr lambda
                && LambdaShape.of(lambda).isExplicit()
                && lambda.getExpressionBody().filter(Expression::isMethodCallExpr).isPresent();
        if (decides) {
          bodies.put(i, lowerFunction(i, null).returned());
        }
      } else {
        lower(i, only == null ? null : closedParameter(only, i, known));
      }
    }
  }

  /** Lowers what is left, without knowing what is wanted. */
  void lowerRest() {
    for (int i = 0; i < count(); i++) {
      if (lowered.get(i) == null) {
        lower(i, null);
      }
    }
  }

  Typed lower(int index, @Nullable JavaType wanted) {
    Typed result = unit.expressions.lower(written.get(index), scope, wanted);
    lowered.set(index, result);
    return result;
  }

  FunctionLowering.Lowered lowerFunction(int index, @Nullable JavaType wanted) {
    FunctionLowering.Lowered result = unit.functions.lower(written.get(index), scope, wanted);
    lowered.set(index, result.typed());
    return result;
  }

  /** The type of the body of a lambda that was lowered early; null for all others. */
  @Nullable JavaType bodyOfEarly(int index) {
    return bodies.get(index);
  }

  /** Gives an already lowered function the type that inference settled on. */
  void retype(int index, JavaType type) {
    Typed known = lowered.get(index);
    if (known != null) {
      lowered.set(index, unit.functions.retyped(known, type));
    }
  }

  /** The type of an argument; unknown for a function not yet lowered. */
  JavaType type(int index) {
    Typed known = lowered.get(index);
    return known == null ? JavaType.UNKNOWN : known.type();
  }

  List<JavaType> types() {
    List<JavaType> types = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      types.add(type(i));
    }
    return types;
  }

  List<io.github.unhoard.core.tree.Expression> nodes() {
    List<io.github.unhoard.core.tree.Expression> nodes = new ArrayList<>();
    for (Typed each : lowered) {
      if (each != null) {
        nodes.add(each.node());
      }
    }
    return nodes;
  }

  /** A parameter's type, unknown where the method's own type variables leave it open. */
  private @Nullable JavaType closedParameter(
      MemberLookup.Method method, int index, Map<JavaType.Variable, JavaType> known) {
    Map<JavaType.Variable, JavaType> all = new HashMap<>(known);
    method.symbol().typeParameters().forEach(each -> all.putIfAbsent(each, JavaType.UNKNOWN));
    JavaType parameter = new Substitution(all).apply(parameter(method, index, count()));
    return parameter instanceof JavaType.Unknown ? null : parameter;
  }

  /** The type the argument at {@code index} of {@code count} is given to. */
  static JavaType parameter(MemberLookup.Method method, int index, int count) {
    MethodSymbol symbol = method.symbol();
    int last = symbol.parameters().size() - 1;
    boolean isSpread = symbol.isVarargs() && (count != last + 1 ? index >= last : false);
    if (isSpread && method.parameter(last) instanceof JavaType.Array array) {
      return array.component();
    }
    return index <= last ? method.parameter(index) : JavaType.UNKNOWN;
  }

  static Expression withoutParens(Expression expression) {
    Expression current = expression;
    while (current instanceof EnclosedExpr enclosed) {
      current = enclosed.getInner();
    }
    return current;
  }
}
