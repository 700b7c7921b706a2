package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Set;

/**
 * A method or constructor.
 *
 * @param name {@link MethodRef#CONSTRUCTOR} for constructors
 * @param parameters in terms of the type parameters of the method and its owner
 * @param returnType for a constructor the owner's own type
 */
record MethodSymbol(
    ClassSymbol owner,
    String name,
    List<JavaType.Variable> typeParameters,
    List<JavaType> parameters,
    JavaType returnType,
    Set<Modifier> modifiers,
    boolean isVarargs) {
  MethodSymbol {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    modifiers = Set.copyOf(modifiers);
  }

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  boolean isAbstract() {
    return modifiers.contains(Modifier.ABSTRACT);
  }

  boolean isConstructor() {
    return name.equals(MethodRef.CONSTRUCTOR);
  }

  boolean acceptsArity(int count) {
    return isVarargs ? count >= parameters.size() - 1 : count == parameters.size();
  }

  /** Whether code inside {@code site} may call it, by its modifiers. */
  boolean isAccessibleFrom(ClassSymbol site) {
    if (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED)) {
      return true;
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return owner.outermostName().equals(site.outermostName());
    }
    return owner.packageName().equals(site.packageName());
  }
}
