package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** A static helper trims whichever map it is given. */
@Singleton
public class OkEvictsInHelper {
  private final Map<String, String> forward = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, String> backward = new LinkedHashMap<>(16, 0.75f, true);

  public synchronized void learn(String word, String translation) {
    forward.put(word, translation);
    backward.put(translation, word);
    trim(forward, 5_000);
    trim(backward, 5_000);
  }

  private static <K> void trim(Map<K, ?> map, int limit) {
    while (map.size() > limit) {
      map.remove(map.keySet().iterator().next());
    }
  }
}
