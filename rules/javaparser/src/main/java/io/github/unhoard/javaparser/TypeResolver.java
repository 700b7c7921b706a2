package io.github.unhoard.javaparser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives written types their meaning. */
final class TypeResolver {
  private final ClassTable classes;

  TypeResolver(ClassTable classes) {
    this.classes = classes;
  }

  /** The type {@code syntax} denotes in {@code scope}; unknown for {@code var}. */
  JavaType resolve(TypeSyntax syntax, TypeScope scope) {
    JavaType element =
        switch (syntax.form()) {
          case PRIMITIVE -> new JavaType.Primitive(syntax.name());
          case NAMED, DIAMOND -> named(syntax, scope);
          case EXTENDS_WILDCARD ->
              new JavaType.Wildcard(
                  syntax.arguments().isEmpty()
                      ? classes.type("java.lang.Object")
                      : resolve(syntax.arguments().get(0), scope),
                  false);
          case SUPER_WILDCARD ->
              new JavaType.Wildcard(resolve(syntax.arguments().get(0), scope), true);
          case INFERRED -> JavaType.UNKNOWN;
        };
    for (int i = 0; i < syntax.dimensions(); i++) {
      element = new JavaType.Array(element);
    }
    return element;
  }

  private JavaType named(TypeSyntax syntax, TypeScope scope) {
    List<JavaType> arguments = new ArrayList<>();
    for (TypeSyntax argument : syntax.arguments()) {
      arguments.add(resolve(argument, scope));
    }
    JavaType found = name(syntax.name(), scope);
    if (found == null) {
      return JavaType.Declared.unresolved(syntax.name(), arguments);
    }
    return found instanceof JavaType.Declared declared && !arguments.isEmpty()
        ? declared.withArguments(arguments)
        : found;
  }

  /** The type a dotted name denotes in {@code scope}; null when nothing certain is known. */
  @Nullable JavaType name(String dottedName, TypeScope scope) {
    int dot = dottedName.indexOf('.');
    String first = dot < 0 ? dottedName : dottedName.substring(0, dot);
    JavaType found = scope.lookup(first);
    if (dot < 0) {
      return found;
    }
    if (found instanceof JavaType.Declared declared) {
      return classes.member(declared, dottedName.substring(dot + 1));
    }
    boolean looksLikePackage = !first.isEmpty() && Character.isLowerCase(first.charAt(0));
    return looksLikePackage ? classes.qualified(dottedName) : null;
  }
}
