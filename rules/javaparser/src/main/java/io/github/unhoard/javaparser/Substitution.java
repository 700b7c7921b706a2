package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces type variables by types. */
final class Substitution {
  /** Deeper arguments decide nothing, and capping them keeps inferred types small. */
  private static final int MAX_ARGUMENT_DEPTH = 4;

  static final Substitution NONE = new Substitution(Map.of());

  private final Map<JavaType.Variable, JavaType> bindings;

  Substitution(Map<JavaType.Variable, JavaType> bindings) {
    this.bindings = Map.copyOf(bindings);
  }

  /** Binds the type parameters of {@code symbol}; those of a raw type become their bounds. */
  static Substitution ofReceiver(ClassSymbol symbol, List<JavaType> arguments) {
    List<JavaType.Variable> parameters = symbol.typeParameters();
    if (parameters.isEmpty()) {
      return NONE;
    }
    Map<JavaType.Variable, JavaType> bindings = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      JavaType.Variable parameter = parameters.get(i);
      bindings.put(
          parameter,
          arguments.size() == parameters.size()
              ? captured(arguments.get(i), parameter)
              : Erasure.of(parameter));
    }
    return new Substitution(bindings);
  }

  /** A wildcard that says nothing of its own is bounded as its parameter is. */
  private static JavaType captured(JavaType argument, JavaType.Variable parameter) {
    boolean isUnbounded =
        argument instanceof JavaType.Wildcard wildcard
            && !wildcard.isSuper()
            && TypeNames.erased(wildcard.bound()).equals("java.lang.Object");
    return isUnbounded ? new JavaType.Wildcard(Erasure.of(parameter), false) : argument;
  }

  Substitution and(Map<JavaType.Variable, JavaType> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<JavaType.Variable, JavaType> all = new HashMap<>(bindings);
    all.putAll(more);
    return new Substitution(all);
  }

  @Nullable JavaType binding(JavaType.Variable variable) {
    return bindings.get(variable);
  }

  JavaType apply(JavaType type) {
    return apply(type, MAX_ARGUMENT_DEPTH);
  }

  private JavaType apply(JavaType type, int depth) {
    if (type instanceof JavaType.Variable variable) {
      JavaType bound = bindings.getOrDefault(variable, variable);
      return depth == MAX_ARGUMENT_DEPTH ? bound : truncated(bound, depth);
    }
    if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
      if (depth == 0) {
        return declared.raw();
      }
      List<JavaType> arguments = new ArrayList<>();
      for (JavaType argument : declared.arguments()) {
        arguments.add(apply(argument, depth - 1));
      }
      return declared.withArguments(arguments);
    }
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(apply(array.component(), depth));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      JavaType bound = apply(wildcard.bound(), depth);
      // A wildcard bound to a wildcard: the inner one says more about what may be read.
      return bound instanceof JavaType.Wildcard
          ? bound
          : new JavaType.Wildcard(bound, wildcard.isSuper());
    }
    return type;
  }

  private static JavaType truncated(JavaType type, int depth) {
    if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
      return depth <= 0
          ? declared.raw()
          : declared.withArguments(
              declared.arguments().stream().map(a -> truncated(a, depth - 1)).toList());
    }
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(truncated(array.component(), depth));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return new JavaType.Wildcard(truncated(wildcard.bound(), depth), wildcard.isSuper());
    }
    return type;
  }
}
