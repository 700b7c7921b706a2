package it.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Filled here, emptied by {@code it.web.Forget} in the other module. */
public final class Rows {
  public static final Map<String, Object> OPEN = new ConcurrentHashMap<>();

  private Rows() {}

  public static void open(String id, Object row) {
    OPEN.put(id, row);
  }
}
