package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
  private static final Map<String, String> FRESH = new ConcurrentHashMap<>();
  private static final Map<String, String> REPAIRED = new ConcurrentHashMap<>();

  /** Lines have moved. */
  private static final Map<String, String> OLD = new ConcurrentHashMap<>();

  public void login(String token, String user) {
    FRESH.put(token, user);
    OLD.put(token, user);
    REPAIRED.put(token, user);
  }

  public void moved(String token) {
    REPAIRED.remove(token);
  }
}
