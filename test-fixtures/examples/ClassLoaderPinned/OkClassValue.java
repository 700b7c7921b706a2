package examples.classloaderpinned;

import java.lang.reflect.Modifier;

/** ClassValue lives in the class; the value is a plain number. */
public class OkClassValue {
  private static final ClassValue<Integer> ABSTRACTNESS =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          return Modifier.isAbstract(type.getModifiers()) ? 1 : 0;
        }
      };

  public static boolean isAbstract(Class<?> type) {
    return ABSTRACTNESS.get(type) == 1;
  }
}
