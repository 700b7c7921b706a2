package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a field across files; all instances of the owner share it (a field-based analysis).
 *
 * @param owner binary name of the declaring class
 * @param name the field's name
 */
public record FieldKey(String owner, String name) implements Comparable<FieldKey> {

  static FieldKey of(FieldNode field) {
    return new FieldKey(field.owner(), field.name());
  }

  /** The field that {@code access} reads or writes. */
  public static FieldKey of(Expression.FieldAccess access) {
    return new FieldKey(access.owner(), access.name());
  }

  /** Whether {@code value} is an access to this very field; not for null. */
  public boolean isReadBy(@Nullable Expression value) {
    return value instanceof Expression.FieldAccess access && of(access).equals(this);
  }

  @Override
  public int compareTo(FieldKey other) {
    int byOwner = owner.compareTo(other.owner);
    return byOwner != 0 ? byOwner : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return owner + "." + name;
  }
}
