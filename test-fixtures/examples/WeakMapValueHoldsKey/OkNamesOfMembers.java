package examples.weakmapvalueholdskey;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** Names instead of members. */
public class OkNamesOfMembers {
  private static final Map<Class<?>, List<String>> NAMES = new WeakHashMap<>();

  public static synchronized List<String> methodNames(Class<?> type) {
    return NAMES.computeIfAbsent(
        type, t -> Arrays.stream(t.getMethods()).map(Method::getName).sorted().toList());
  }
}
