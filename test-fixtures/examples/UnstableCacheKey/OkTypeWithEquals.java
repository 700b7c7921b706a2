package examples.unstablecachekey;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;

/** Compares as its contract says. */
public class OkTypeWithEquals {
  public static Type arrayOf(Type element) {
    return new ArrayType(element);
  }

  private static final class ArrayType implements GenericArrayType {
    private final Type element;

    ArrayType(Type element) {
      this.element = element;
    }

    @Override
    public Type getGenericComponentType() {
      return element;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof GenericArrayType that
          && that.getGenericComponentType().equals(element);
    }

    @Override
    public int hashCode() {
      return element.hashCode();
    }
  }
}
