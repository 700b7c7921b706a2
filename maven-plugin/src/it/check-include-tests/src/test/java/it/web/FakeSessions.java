package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class FakeSessions {
  private static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private FakeSessions() {}

  public static void login(String user, Object session) {
    OPEN.put(user, session);
  }
}
