package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Whoever runs this runnable is not in this file. */
@Component
public class OkOverridesHook implements Runnable {
  private final Map<String, Long> lastUse = new ConcurrentHashMap<>();

  public void used(String license) {
    lastUse.put(license, System.nanoTime());
  }

  @Override
  public void run() {
    long limit = System.nanoTime() - TimeUnit.HOURS.toNanos(1);
    lastUse.values().removeIf(at -> at < limit);
  }
}
