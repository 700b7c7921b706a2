package examples.unboundedstaticcollection;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One entry per class of the program; another rule looks at class loaders. */
public class OkClassKeys {
  private static final Map<Class<?>, List<String>> FIELD_NAMES = new ConcurrentHashMap<>();

  public static List<String> fieldNames(Class<?> type) {
    return FIELD_NAMES.computeIfAbsent(
        type, t -> Arrays.stream(t.getDeclaredFields()).map(Field::getName).toList());
  }
}
