package io.github.unhoard.core.tree;

import java.util.List;

/**
 * The method or constructor that a call names.
 *
 * @param owner the class that declares it; for an unresolved call the static type of the receiver
 * @param name the method's name, {@link #CONSTRUCTOR} for a constructor
 * @param parameters declared (erased) parameter types; for an unresolved call the argument types
 * @param returnType the type of the call's result as seen at the call
 * @param isStatic whether it needs no receiver
 * @param isVarargs whether the last parameter takes any number of arguments
 * @param resolved whether the overload is certain; otherwise match by name and arity only
 */
public record MethodRef(
    TypeRef owner,
    String name,
    List<TypeRef> parameters,
    TypeRef returnType,
    boolean isStatic,
    boolean isVarargs,
    boolean resolved) {

  /** The name under which constructors appear. */
  public static final String CONSTRUCTOR = "<init>";

  public MethodRef {
    parameters = List.copyOf(parameters);
  }

  /** The identity of the method within the sources. */
  public MethodId id() {
    return MethodId.of(owner.name(), name, parameters);
  }
}
