package examples.unboundedstaticcollection;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A generic helper of the same class does the insertion. */
public class BadGrowthInHelper {
  private static final Map<InetAddress, Integer> ATTEMPTS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@error: ATTEMPTS

  public boolean allow(InetAddress client) {
    return increment(ATTEMPTS, client) < 100;
  }

  private static <K> int increment(Map<K, Integer> counters, K key) {
    int next = counters.getOrDefault(key, 0) + 1;
    counters.put(key, next);
    return next;
  }
}
