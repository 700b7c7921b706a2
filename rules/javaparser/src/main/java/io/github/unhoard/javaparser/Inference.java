package io.github.unhoard.javaparser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Solves the type variables of one generic call by matching parameter types with arguments. */
final class Inference {
  private static final int MAX_DEPTH = 8;

  private final Set<JavaType.Variable> variables;
  private final Map<JavaType.Variable, JavaType> bindings = new HashMap<>();
  private final MemberLookup lookup;
  private final Conversions conversions;

  Inference(List<JavaType.Variable> variables, MemberLookup lookup, Conversions conversions) {
    this.variables = Set.copyOf(variables);
    this.lookup = lookup;
    this.conversions = conversions;
  }

  Map<JavaType.Variable, JavaType> bindings() {
    return bindings;
  }

  boolean isNeeded() {
    return !variables.isEmpty();
  }

  /** A value of type {@code actual} is given where {@code formal} is wanted. */
  void accept(JavaType formal, JavaType actual) {
    match(formal, actual, false, MAX_DEPTH);
  }

  /** The result, declared as {@code formal}, is used where {@code wanted} is; weaker evidence. */
  void expect(JavaType formal, JavaType wanted) {
    match(formal, wanted, true, MAX_DEPTH);
  }

  void bind(JavaType.Variable variable, JavaType type) {
    bindings.put(variable, type);
  }

  private void match(JavaType formal, JavaType actual, boolean isReturn, int depth) {
    if (depth == 0
        || actual instanceof JavaType.Unknown
        || actual instanceof JavaType.Null
        || actual.equals(JavaType.VOID)) {
      return;
    }
    if (formal instanceof JavaType.Variable variable) {
      if (variables.contains(variable)) {
        bind(variable, actual, isReturn);
      }
    } else if (formal instanceof JavaType.Wildcard wildcard) {
      JavaType inner = actual instanceof JavaType.Wildcard other ? other.bound() : actual;
      match(wildcard.bound(), inner, isReturn, depth - 1);
    } else if (formal instanceof JavaType.Array array) {
      if (actual instanceof JavaType.Array other) {
        match(array.component(), other.component(), isReturn, depth - 1);
      }
    } else if (formal instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
      matchArguments(declared, actual, isReturn, depth);
    }
  }

  private void matchArguments(
      JavaType.Declared formal, JavaType actual, boolean isReturn, int depth) {
    JavaType.Declared from = formal;
    JavaType.@Nullable Declared to = lookup.asSuper(actual, formal.name());
    if (isReturn && to == null && actual instanceof JavaType.Declared wanted) {
      // new ArrayList<>() for a List<String>: look at what is made as what is wanted.
      JavaType.Declared seen = lookup.asSuper(formal, wanted.name());
      if (seen != null) {
        from = seen;
        to = wanted;
      }
    }
    if (to == null
        && actual instanceof JavaType.Declared same
        && same.name().equals(formal.name())) {
      to = same;
    }
    if (to == null || to.arguments().size() != from.arguments().size()) {
      return;
    }
    for (int i = 0; i < from.arguments().size(); i++) {
      match(from.arguments().get(i), to.arguments().get(i), isReturn, depth - 1);
    }
  }

  private void bind(JavaType.Variable variable, JavaType actual, boolean isReturn) {
    JavaType type =
        conversions.boxed(isReturn && actual instanceof JavaType.Wildcard w ? w.bound() : actual);
    JavaType known = bindings.get(variable);
    if (known == null) {
      bindings.put(variable, type);
    } else if (!isReturn && conversions.strict(known, type) == Conversions.Answer.YES) {
      bindings.put(variable, type);
    }
  }
}
