package it.web;

import java.util.HashMap;
import java.util.Map;

/** Newer than the release that the project compiles for. */
public class Sessions {
  private static final Map<String, Session> OPEN = new HashMap<>();

  public static void open(String id, String user) {
    OPEN.put(id, new Session(user));
  }

  record Session(String user) {}
}
