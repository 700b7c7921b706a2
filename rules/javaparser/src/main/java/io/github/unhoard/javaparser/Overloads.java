package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the methods of one name, as the language does where the types are known. */
final class Overloads {
  private final UnitLowering unit;

  Overloads(UnitLowering unit) {
    this.unit = unit;
  }

  /**
   * The outcome of a choice.
   *
   * @param method the method, or one of several that agree in what a caller sees; null if none
   * @param certain whether it is the one the compiler would take
   */
  record Choice(MemberLookup.@Nullable Method method, boolean certain) {
    static final Choice NONE = new Choice(null, false);
  }

  /** Those of {@code methods} that take {@code count} arguments. */
  static List<MemberLookup.Method> ofArity(List<MemberLookup.Method> methods, int count) {
    return methods.stream().filter(method -> method.symbol().acceptsArity(count)).toList();
  }

  /** Chooses among {@code methods}, all of fitting arity. */
  Choice choose(List<MemberLookup.Method> methods, Arguments arguments) {
    if (methods.size() == 1) {
      return new Choice(methods.get(0), true);
    }
    for (Phase phase : Phase.values()) {
      List<MemberLookup.Method> certain = new ArrayList<>();
      List<MemberLookup.Method> possible = new ArrayList<>();
      for (MemberLookup.Method method : methods) {
        switch (applicable(method, arguments, phase)) {
          case YES -> {
            certain.add(method);
            possible.add(method);
          }
          case MAYBE -> possible.add(method);
          case NO -> {}
        }
      }
      if (!possible.isEmpty()) {
        return among(possible, certain, arguments);
      }
    }
    return Choice.NONE;
  }

  private Choice among(
      List<MemberLookup.Method> possible, List<MemberLookup.Method> certain, Arguments arguments) {
    if (possible.size() == 1) {
      return new Choice(possible.get(0), true);
    }
    MemberLookup.Method best = mostSpecific(possible, arguments);
    if (best != null
        && allKnown(arguments)
        && (certain.contains(best) || hasFunctions(arguments))) {
      return new Choice(best, true);
    }
    MemberLookup.Method first = possible.get(0);
    boolean agree =
        possible.stream()
            .allMatch(
                other ->
                    other.symbol().isStatic() == first.symbol().isStatic()
                        && TypeNames.erased(other.symbol().returnType())
                            .equals(TypeNames.erased(first.symbol().returnType())));
    return agree ? new Choice(first, false) : Choice.NONE;
  }

  private static boolean hasFunctions(Arguments arguments) {
    for (int i = 0; i < arguments.count(); i++) {
      if (arguments.isFunction(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allKnown(Arguments arguments) {
    for (int i = 0; i < arguments.count(); i++) {
      JavaType type = arguments.isFunction(i) ? arguments.bodyOfEarly(i) : arguments.type(i);
      if (type instanceof JavaType.Unknown) {
        return false;
      }
    }
    return true;
  }

  private enum Phase {
    STRICT,
    LOOSE,
    VARARGS
  }

  private Conversions.Answer applicable(
      MemberLookup.Method method, Arguments arguments, Phase phase) {
    boolean isFixed = method.symbol().parameters().size() == arguments.count();
    if (phase == Phase.VARARGS ? !method.symbol().isVarargs() : !isFixed) {
      return Conversions.Answer.NO;
    }
    Conversions.Answer worst = Conversions.Answer.YES;
    for (int i = 0; i < arguments.count(); i++) {
      JavaType parameter = parameter(method, i, phase);
      Conversions.Answer answer = fits(arguments, i, parameter, phase);
      worst = answer.compareTo(worst) < 0 ? answer : worst;
    }
    return worst;
  }

  private static JavaType parameter(MemberLookup.Method method, int index, Phase phase) {
    int last = method.symbol().parameters().size() - 1;
    if (phase == Phase.VARARGS
        && index >= last
        && method.parameter(last) instanceof JavaType.Array array) {
      return array.component();
    }
    return method.parameter(index);
  }

  private Conversions.Answer fits(Arguments arguments, int index, JavaType parameter, Phase phase) {
    if (arguments.isFunction(index)) {
      return functionFits(arguments, index, parameter);
    }
    JavaType argument = arguments.type(index);
    return phase == Phase.STRICT
        ? unit.conversions.strict(argument, parameter)
        : unit.conversions.loose(argument, parameter);
  }

  private Conversions.Answer functionFits(Arguments arguments, int index, JavaType parameter) {
    if (parameter instanceof JavaType.Variable) {
      return Conversions.Answer.MAYBE;
    }
    JavaType erased = Erasure.of(parameter);
    if (erased instanceof JavaType.Primitive || erased instanceof JavaType.Array) {
      return Conversions.Answer.NO;
    }
    ClassSymbol symbol = unit.classes.symbol(erased);
    if (symbol == null) {
      return Conversions.Answer.MAYBE;
    }
    FunctionType function = FunctionType.of(parameter, unit.classes);
    if (function == null) {
      return symbol.hierarchy().complete() ? Conversions.Answer.NO : Conversions.Answer.MAYBE;
    }
    if (arguments.written(index) instanceof LambdaExpr lambda) {
      boolean isVoidCall = JavaType.VOID.equals(arguments.bodyOfEarly(index));
      return isVoidCall && !function.isVoid()
          ? Conversions.Answer.NO
          : LambdaShape.of(lambda).fits(function);
    }
    ReferenceShape shape = reference(arguments, index);
    return shape == null ? Conversions.Answer.MAYBE : shape.fits(function);
  }

  private @Nullable ReferenceShape reference(Arguments arguments, int index) {
    return arguments.written(index) instanceof MethodReferenceExpr reference
        ? ReferenceShape.of(reference, arguments.scope(), unit)
        : null;
  }

  private MemberLookup.@Nullable Method mostSpecific(
      List<MemberLookup.Method> methods, Arguments arguments) {
    MemberLookup.Method best = null;
    for (MemberLookup.Method candidate : methods) {
      boolean isBest =
          methods.stream()
              .allMatch(other -> other.equals(candidate) || isAtLeast(candidate, other, arguments));
      if (isBest) {
        if (best != null) {
          return null;
        }
        best = candidate;
      }
    }
    return best;
  }

  private boolean isAtLeast(
      MemberLookup.Method method, MemberLookup.Method other, Arguments arguments) {
    for (int i = 0; i < arguments.count(); i++) {
      JavaType mine = Arguments.parameter(method, i, arguments.count());
      JavaType theirs = Arguments.parameter(other, i, arguments.count());
      // What takes exactly the argument's type is at least as specific as anything that takes it.
      boolean isExact =
          !arguments.isFunction(i)
              && TypeNames.erased(mine).equals(TypeNames.erased(arguments.type(i)));
      boolean isMoreSpecific =
          isExact
              || unit.conversions.strict(mine, theirs) == Conversions.Answer.YES
              || (arguments.isFunction(i) && isBetterFunction(mine, theirs, arguments, i));
      if (!isMoreSpecific) {
        return false;
      }
    }
    return true;
  }

  /** A function that may be both, such as {@code () -> call()}, prefers to return a value. */
  private boolean isBetterFunction(JavaType mine, JavaType theirs, Arguments arguments, int index) {
    FunctionType first = FunctionType.of(mine, unit.classes);
    FunctionType second = FunctionType.of(theirs, unit.classes);
    if (first == null
        || second == null
        || first.parameters().size() != second.parameters().size()
        || first.isVoid()
        || !second.isVoid()) {
      return false;
    }
    if (arguments.written(index) instanceof LambdaExpr lambda) {
      return LambdaShape.of(lambda).isExplicit();
    }
    ReferenceShape shape = reference(arguments, index);
    return shape != null && shape.arities().size() == 1;
  }
}
