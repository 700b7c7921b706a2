package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A key is in the one map or in the other, by its class. */
public class OkOneOrTheOther {
  private final Map<Object, String> byValue = new HashMap<>();
  private final Map<Object, String> byIdentity = new IdentityHashMap<>();

  public void put(Object key, String group) {
    if (key instanceof String) {
      byValue.put(key, group);
    } else {
      byIdentity.put(key, group);
    }
  }

  public void remove(Object key) {
    if (key instanceof String) {
      byValue.remove(key);
    } else {
      byIdentity.remove(key);
    }
  }

  public void close() {
    byValue.clear();
    byIdentity.clear();
  }
}
