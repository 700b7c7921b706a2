package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Completes a call whose method is chosen: infers type variables and lowers the functions. */
final class Invocation {
  private final UnitLowering unit;
  private final MethodSymbol method;
  private final Substitution receiver;
  private final List<JavaType.Variable> variables;
  private final Inference inference;

  /**
   * A call.
   *
   * @param receiver what the type parameters of the method's class stand for
   * @param variables the type variables to solve for: the method's, and those of the class for a
   *     diamond
   */
  Invocation(
      UnitLowering unit,
      MethodSymbol method,
      Substitution receiver,
      List<JavaType.Variable> variables) {
    this.unit = unit;
    this.method = method;
    this.receiver = receiver;
    this.variables = variables;
    this.inference = new Inference(variables, unit.members, unit.conversions);
  }

  /**
   * Lowers the functions among {@code arguments} and returns the type of the result.
   *
   * @param explicit type arguments written at the call
   * @param wanted the type the context wants; null when it does not matter
   */
  JavaType complete(Arguments arguments, List<JavaType> explicit, @Nullable JavaType wanted) {
    if (explicit.size() == variables.size()) {
      for (int i = 0; i < explicit.size(); i++) {
        inference.bind(variables.get(i), explicit.get(i));
      }
    }
    JavaType result = receiver.apply(method.returnType());
    if (inference.isNeeded()) {
      for (int i = 0; i < arguments.count(); i++) {
        inference.accept(formal(i, arguments), arguments.type(i));
      }
      if (wanted != null) {
        expect(result, wanted);
      }
    }
    for (int i = 0; i < arguments.count(); i++) {
      if (arguments.isFunction(i)) {
        lowerFunction(arguments, i);
      }
    }
    Substitution solved = solved();
    for (int i = 0; i < arguments.count(); i++) {
      boolean isEarly = arguments.bodyOfEarly(i) != null;
      if (arguments.isFunction(i) && (inference.isNeeded() || isEarly)) {
        arguments.retype(i, solved.apply(formal(i, arguments)));
      }
    }
    return solved.apply(result);
  }

  /** The context only decides what the arguments left open. */
  private void expect(JavaType result, JavaType wanted) {
    List<JavaType.Variable> unbound =
        variables.stream().filter(v -> !inference.bindings().containsKey(v)).toList();
    Inference open = new Inference(unbound, unit.members, unit.conversions);
    open.expect(result, wanted);
    open.bindings().forEach(inference::bind);
  }

  private void lowerFunction(Arguments arguments, int index) {
    JavaType formal = formal(index, arguments);
    FunctionType open = inference.isNeeded() ? FunctionType.of(formal, unit.classes) : null;
    JavaType early = arguments.bodyOfEarly(index);
    if (early != null) {
      if (open != null) {
        inference.accept(open.returnType(), early);
      }
      return;
    }
    if (open != null) {
      bindReceiver(arguments, index, open);
    }
    Map<JavaType.Variable, JavaType> known = new HashMap<>(inference.bindings());
    variables.forEach(variable -> known.putIfAbsent(variable, JavaType.UNKNOWN));
    FunctionLowering.Lowered lowered =
        arguments.lowerFunction(index, new Substitution(known).apply(formal));
    if (open != null) {
      inference.accept(open.returnType(), lowered.returned());
    }
  }

  /** In {@code comparing(Person::name)} the reference itself tells what is compared. */
  private void bindReceiver(Arguments arguments, int index, FunctionType open) {
    if (arguments.written(index) instanceof MethodReferenceExpr reference
        && !open.parameters().isEmpty()
        && open.parameters().get(0) instanceof JavaType.Variable variable
        && !inference.bindings().containsKey(variable)) {
      ReferenceShape shape = ReferenceShape.of(reference, arguments.scope(), unit);
      ClassSymbol symbol =
          shape == null || shape.only() == null ? null : unit.classes.symbol(shape.only());
      if (symbol != null
          && symbol.typeParameters().isEmpty()
          && shape.arities().equals(Set.of(open.parameters().size()))) {
        inference.accept(variable, shape.only());
      }
    }
  }

  private JavaType formal(int index, Arguments arguments) {
    MemberLookup.Method open = new MemberLookup.Method(method, receiver, false);
    return Arguments.parameter(open, index, arguments.count());
  }

  /** A variable that nothing decides stands for its bound, as in the language. */
  private Substitution solved() {
    Map<JavaType.Variable, JavaType> all = new HashMap<>(inference.bindings());
    variables.forEach(variable -> all.putIfAbsent(variable, Erasure.of(variable)));
    return new Substitution(all);
  }
}
