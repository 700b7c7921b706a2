package it.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
  private static final Map<String, List<int[]>> FRESH = new ConcurrentHashMap<>();
  private static final Map<String, String> UNBOUNDED = new ConcurrentHashMap<>();
  private static final Map<String, String> OLD = new ConcurrentHashMap<>();

  public void login(String token, String user) {
    FRESH.put(token, List.of());
    UNBOUNDED.put(token, user);
    OLD.put(token, user);
  }
}
