package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Others may call it: this file cannot know. */
@Component
public class OkPublicEvict {
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  public boolean isNew(String message) {
    return seen.putIfAbsent(message, System.nanoTime()) == null;
  }

  public void evictOlderThan(long nanoTime) {
    seen.values().removeIf(at -> at < nanoTime);
  }
}
