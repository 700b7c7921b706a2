package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Overloads where it meant to override, so the map never asks. */
public class BadOverload {
  private static final LruMap<String, String> ROUTES = new LruMap<>(500); // LEAK: LruWithoutEviction@error: ROUTES

  public static synchronized void resolved(String path, String controller) {
    ROUTES.put(path, controller);
  }

  private static final class LruMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int limit;

    LruMap(int limit) {
      super(16, 0.75f, true);
      this.limit = limit;
    }

    protected boolean removeEldestEntry(K key, V value) {
      return size() > limit;
    }
  }
}
