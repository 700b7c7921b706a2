package it.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps every session, and knows a class of another file. */
public class Sessions {
  private static final Map<String, Session> OPEN = new ConcurrentHashMap<>();

  @SuppressWarnings("PMD.UnboundedStaticCollection")
  private static final Map<String, Session> ACCEPTED = new ConcurrentHashMap<>();

  public void open(String token, Session session) {
    OPEN.put(token, session);
    ACCEPTED.put(token, session);
  }
}
