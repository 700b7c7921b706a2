package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at one place inside a class: a chain of frames, innermost first, up to the
 * outermost class, behind which the file's own scope lies.
 */
final class Scope implements TypeScope {
  private final @Nullable Scope parent;
  private final @Nullable SourceClassSymbol body;
  private final boolean isStatic;
  private final @Nullable Result result;
  private final List<JavaType.Variable> typeVariables = new ArrayList<>();
  private final Map<String, Binding> variables = new HashMap<>();
  private final Map<String, SourceClassSymbol> classes = new HashMap<>();

  /** The values that leave a method, lambda or switch: what is wanted and what was seen. */
  record Result(@Nullable JavaType wanted, List<JavaType> seen, boolean isSwitch) {
    static Result ofMethod(JavaType wanted) {
      return new Result(wanted, new ArrayList<>(), false);
    }

    static Result ofLambda(@Nullable JavaType wanted) {
      return new Result(wanted, new ArrayList<>(), false);
    }

    static Result ofSwitch(@Nullable JavaType wanted) {
      return new Result(wanted, new ArrayList<>(), true);
    }
  }

  private Scope(
      @Nullable Scope parent,
      @Nullable SourceClassSymbol body,
      boolean isStatic,
      @Nullable Result result) {
    this.parent = parent;
    this.body = body;
    this.isStatic = isStatic;
    this.result = result;
  }

  /** The body of a class; {@code parent} is where the class is declared, null at top level. */
  static Scope ofClass(@Nullable Scope parent, SourceClassSymbol body) {
    return new Scope(parent, body, body.isStatic(), null);
  }

  /** A block. */
  Scope block() {
    return new Scope(this, null, false, null);
  }

  /** A method, initialiser or field initializer. */
  Scope member(boolean memberIsStatic, @Nullable Result memberResult) {
    return new Scope(this, null, memberIsStatic, memberResult);
  }

  /** A lambda or a switch used for its value. */
  Scope function(Result functionResult) {
    return new Scope(this, null, false, functionResult);
  }

  void declare(Binding binding) {
    // An unnamed variable cannot be referred to.
    if (!binding.name().equals("_")) {
      variables.put(binding.name(), binding);
    }
  }

  void declareAll(List<Binding> bindings) {
    bindings.forEach(this::declare);
  }

  void declare(SourceClassSymbol localClass) {
    classes.put(localClass.syntax().simpleName(), localClass);
  }

  void declareTypes(List<JavaType.Variable> variablesOfMethod) {
    typeVariables.addAll(variablesOfMethod);
  }

  @Nullable Scope parent() {
    return parent;
  }

  /** The class whose body this very frame is; null for other frames. */
  @Nullable SourceClassSymbol body() {
    return body;
  }

  /** The local variable this very frame declares. */
  @Nullable Binding ownVariable(String name) {
    return variables.get(name);
  }

  /** The innermost class around this place. */
  SourceClassSymbol enclosingClass() {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      if (scope.body != null) {
        return scope.body;
      }
    }
    throw new IllegalStateException("every scope lies in a class");
  }

  /** Whether {@code this} means something here. */
  boolean hasThis() {
    for (Scope scope = this; scope != null && scope.body == null; scope = scope.parent) {
      if (scope.isStatic) {
        return false;
      }
    }
    return true;
  }

  /** Where {@code return} goes. */
  @Nullable Result returnResult() {
    return result(false);
  }

  /** Where {@code yield} goes. */
  @Nullable Result yieldResult() {
    return result(true);
  }

  private @Nullable Result result(boolean ofSwitch) {
    for (Scope scope = this; scope != null && scope.body == null; scope = scope.parent) {
      if (scope.result != null && scope.result.isSwitch() == ofSwitch) {
        return scope.result;
      }
    }
    return null;
  }

  @Override
  public @Nullable JavaType lookup(String simpleName) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      for (JavaType.Variable variable : scope.typeVariables) {
        if (variable.name().equals(simpleName)) {
          return variable;
        }
      }
      SourceClassSymbol local = scope.classes.get(simpleName);
      if (local != null) {
        return local.rawType();
      }
      if (scope.body != null) {
        // Its scope goes on outward by itself.
        return scope.body.bodyScope().lookup(simpleName);
      }
    }
    return null;
  }
}
