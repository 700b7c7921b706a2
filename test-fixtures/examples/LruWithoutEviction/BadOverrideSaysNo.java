package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** The override was stubbed and stayed a stub. */
public class BadOverrideSaysNo {
  private static final Map<String, Object> TEMPLATES = // LEAK: LruWithoutEviction@error: TEMPLATES
      new LinkedHashMap<String, Object>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return false;
        }
      };

  public static synchronized void compiled(String name, Object template) {
    TEMPLATES.put(name, template);
  }
}
