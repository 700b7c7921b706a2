package it.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Rows {
  private static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private Rows() {}

  public static void login(String user, Object session) {
    OPEN.put(user, session);
  }
}
