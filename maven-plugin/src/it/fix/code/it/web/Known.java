package it.web;

import java.util.HashMap;
import java.util.Map;

public class Known {
  private static final Map<String, Object> USERS = new HashMap<>();
  private static final Map<String, Long> SINCE = new HashMap<>();

  public static void login(String token, Object user) {
    USERS.put(token, user);
    SINCE.put(token, System.nanoTime());
  }

  public static void logout(String token) {
    USERS.remove(token);
  }
}
