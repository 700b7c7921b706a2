package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Sessions {
  private static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private Sessions() {}

  public static void login(String user, Object session) {
    OPEN.put(user, session);
  }
}
