package io.github.unhoard.core.tree;

import java.util.List;

/**
 * Identity of a method across files: owner, name and erased parameter types.
 *
 * @param owner binary name of the declaring class
 * @param name method name, {@link MethodRef#CONSTRUCTOR} for constructors
 * @param parameters erased binary names of the parameter types, in order
 */
public record MethodId(String owner, String name, List<String> parameters)
    implements Comparable<MethodId> {

  public MethodId {
    parameters = List.copyOf(parameters);
  }

  static MethodId of(String owner, String name, List<TypeRef> parameters) {
    return new MethodId(owner, name, parameters.stream().map(TypeRef::name).toList());
  }

  @Override
  public int compareTo(MethodId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + String.join(",", parameters) + ")";
  }
}
