package examples.evictionneverruns;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What leaves the list of names leaves the map. */
@Singleton
public class OkTrimsBoth {
  private static final int LIMIT = 200;
  private final Deque<String> recent = new ArrayDeque<>();
  private final Map<String, byte[]> images = new HashMap<>();

  public synchronized byte[] image(String name) {
    recent.remove(name);
    recent.addFirst(name);
    while (recent.size() > LIMIT) {
      images.remove(recent.removeLast());
    }
    return images.computeIfAbsent(name, n -> new byte[1 << 16]);
  }
}
