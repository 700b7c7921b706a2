package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What has expired is no longer returned, and still kept. */
@Service
public class BadExpiryOnlyChecked {
  private final Map<String, Entry> tokens = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns|UnboundedLongLivedCollection: tokens

  public void store(String token, String user, long lifetimeMillis) {
    tokens.put(token, new Entry(user, System.currentTimeMillis() + lifetimeMillis));
  }

  public String user(String token) {
    Entry entry = tokens.get(token);
    if (entry == null || entry.expiresAt() < System.currentTimeMillis()) {
      return null;
    }
    return entry.user();
  }

  private record Entry(String user, long expiresAt) {}
}
