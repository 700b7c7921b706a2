package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** A token that nobody shows again stays. */
@Service
public class BadExpiryOnReadOnly {
  private final Map<String, Long> tokens = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns@warning: tokens

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
}
