package examples.unstablecachekey;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Libraries keep what they know of a type under the type; of this one they keep every object. */
public class BadTypeWithoutEquals {
  public static Type listOf(Class<?> element) {
    return new ListType(element);
  }

  private static final class ListType implements ParameterizedType { // LEAK: UnstableCacheKey@warning: ListType
    private final Class<?> element;

    ListType(Class<?> element) {
      this.element = element;
    }

    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {element};
    }

    @Override
    public Type getRawType() {
      return java.util.List.class;
    }

    @Override
    public Type getOwnerType() {
      return null;
    }
  }
}
