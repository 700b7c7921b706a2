package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Sessions {
  static final Map<String, String> BOUND_LOST = new ConcurrentHashMap<>();
  private static final Map<String, String> OLD = new ConcurrentHashMap<>();

  public void login(String token, String user) {
    OLD.put(token, user);
    BOUND_LOST.put(token, user);
  }
}
