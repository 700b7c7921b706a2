package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** The capacity argument is taken for a limit. */
@Singleton
public class BadAssignedInConstructor {
  private static final int CACHE_SIZE = 100;

  private final Map<String, Double> distances; // LEAK: LruWithoutEviction@error: distances

  public BadAssignedInConstructor() {
    distances = new LinkedHashMap<>(CACHE_SIZE, 0.75f, true);
  }

  public synchronized double distance(String from, String to) {
    return distances.computeIfAbsent(from + "/" + to, pair -> (double) pair.length());
  }
}
