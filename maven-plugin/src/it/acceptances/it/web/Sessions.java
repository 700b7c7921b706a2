package it.web;

import io.github.unhoard.annotations.Bounded;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
  @Bounded(max = 9, by = "one per till")
  private static final Map<String, String> CLAIMED = new ConcurrentHashMap<>();

  private static final Map<String, String> LISTED = new ConcurrentHashMap<>();
  private static final Map<String, String> ENDED = new ConcurrentHashMap<>();

  @SuppressWarnings({"unused", "UnboundedStaticCollection"})
  private static final Map<String, String> REPAIRED = new ConcurrentHashMap<>();

  public void login(String token, String user) {
    CLAIMED.put(token, user);
    LISTED.put(token, user);
    ENDED.put(token, user);
    REPAIRED.put(token, user);
  }

  public void moved(String token) {
    REPAIRED.remove(token);
  }
}
