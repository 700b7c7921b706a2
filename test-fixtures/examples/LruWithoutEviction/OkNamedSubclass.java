package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** A nested class overrides, with a limit from the constructor. */
public class OkNamedSubclass {
  private static final Lru<String, Integer> SCORES = new Lru<>(500);

  public static synchronized void score(String player, int points) {
    SCORES.merge(player, points, Integer::sum);
  }

  private static final class Lru<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int limit;

    Lru(int limit) {
      super(limit, 0.75f, true);
      this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > limit;
    }
  }
}
