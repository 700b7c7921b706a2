package io.github.unhoard.javaparser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where simple type names get their meaning. */
interface TypeScope {

  /** The type that a simple name denotes here; null when nothing known bears it. */
  @Nullable JavaType lookup(String simpleName);

  /** This scope with type variables in front of it. */
  static TypeScope withVariables(List<JavaType.Variable> variables, TypeScope outer) {
    if (variables.isEmpty()) {
      return outer;
    }
    return simpleName -> {
      for (JavaType.Variable variable : variables) {
        if (variable.name().equals(simpleName)) {
          return variable;
        }
      }
      return outer.lookup(simpleName);
    };
  }
}
