package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Removes what it finds expired, and a timer finds the rest. */
@Service
public class OkExpiryOnReadRemoves {
  private final Map<String, Long> tokens = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  public OkExpiryOnReadRemoves() {
    timer.scheduleWithFixedDelay(this::purge, 1, 1, TimeUnit.MINUTES);
  }

  public void store(String token, long expiresAt) {
    tokens.put(token, expiresAt);
  }

  public boolean isValid(String token) {
    Long expiresAt = tokens.get(token);
    if (expiresAt != null && expiresAt < System.currentTimeMillis()) {
      tokens.remove(token);
      return false;
    }
    return expiresAt != null;
  }

  private void purge() {
    long now = System.currentTimeMillis();
    tokens.values().removeIf(expiresAt -> expiresAt < now);
  }
}
