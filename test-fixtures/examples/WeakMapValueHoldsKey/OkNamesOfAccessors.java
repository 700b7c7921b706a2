package examples.weakmapvalueholdskey;

import java.lang.ref.SoftReference;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What a class offers: texts, and methods that may go when memory is short. */
public final class OkNamesOfAccessors {
  private static final Map<Class<?>, List<Label>> LABELS = new WeakHashMap<>();
  private static final Map<Class<?>, SoftReference<Map<String, Method>>> METHODS =
      new WeakHashMap<>();

  private OkNamesOfAccessors() {}

  public static synchronized List<Label> labels(Class<?> type) {
    List<Label> labels = LABELS.get(type);
    if (labels == null) {
      labels = new ArrayList<>();
      for (Method method : type.getMethods()) {
        labels.add(new Label(method));
      }
      LABELS.put(type, labels);
    }
    return labels;
  }

  public static synchronized Method method(Class<?> type, String name) {
    SoftReference<Map<String, Method>> known = METHODS.get(type);
    Map<String, Method> methods = known == null ? null : known.get();
    if (methods == null) {
      methods = new HashMap<>();
      for (Method method : type.getMethods()) {
        methods.put(method.getName(), method);
      }
      METHODS.put(type, new SoftReference<>(methods));
    }
    return methods.get(name);
  }

  /** A name for people. */
  public static final class Label {
    private final String text;

    Label(Method method) {
      this.text = method.getName();
    }

    public String text() {
      return text;
    }
  }
}
