package examples.unboundedstaticcollection;

import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The project's own map makes room before it takes one more entry. */
public class OkNamedForItsCapacity {
  private static final int CAPACITY = 500;
  private static final Map<String, byte[]> SCRIPTS = new LruScriptMap<>(CAPACITY);

  public static byte[] compiled(String script) {
    byte[] known = SCRIPTS.get(script);
    if (known == null) {
      known = script.getBytes();
      SCRIPTS.put(script, known);
    }
    return known;
  }

  private static final class LruScriptMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> entries = new ConcurrentHashMap<>();
    private final Deque<K> order = new ArrayDeque<>();
    private final int capacity;

    LruScriptMap(int capacity) {
      this.capacity = capacity;
    }

    @Override
    public synchronized V put(K key, V value) {
      while (entries.size() >= capacity && !order.isEmpty()) {
        entries.remove(order.removeFirst());
      }
      order.addLast(key);
      return entries.put(key, value);
    }

    @Override
    public V get(Object key) {
      return entries.get(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
      return entries.entrySet();
    }
  }
}
