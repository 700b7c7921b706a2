package examples.evictionneverruns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** The eviction shortens the list of names; the values stay. */
@Singleton
public class BadEvictsAnotherCollection {
  private static final int LIMIT = 200;
  private final Deque<String> recent = new ArrayDeque<>();
  private final Map<String, byte[]> images = new HashMap<>(); // LEAK: EvictionNeverRuns|TwinReleaseForgotten|UnboundedLongLivedCollection: images

  public synchronized byte[] image(String name) {
    recent.remove(name);
    recent.addFirst(name);
    while (recent.size() > LIMIT) {
      recent.removeLast();
    }
    return images.computeIfAbsent(name, n -> new byte[1 << 16]);
  }
}
