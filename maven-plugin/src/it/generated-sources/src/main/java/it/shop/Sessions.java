package it.shop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Sessions {
  static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private Sessions() {}

  public static void open(String id, Object session) {
    OPEN.put(id, session);
    Stubs.stub(id, session);
  }
}
