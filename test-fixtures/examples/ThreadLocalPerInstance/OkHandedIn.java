package examples.threadlocalperinstance;

import java.util.Map;
import java.util.function.Supplier;

/** The thread-local is another object's; each reader merely asks it. */
public class OkHandedIn implements Supplier<Object> {
  private final ThreadLocal<Map<String, Object>> values;
  private final String key;

  public OkHandedIn(ThreadLocal<Map<String, Object>> values, String key) {
    this.values = values;
    this.key = key;
  }

  @Override
  public Object get() {
    Map<String, Object> map = values.get();
    return map == null ? null : map.get(key);
  }
}
