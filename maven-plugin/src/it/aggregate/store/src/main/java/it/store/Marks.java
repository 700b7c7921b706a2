package it.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Filled by {@code it.web.Visits} in the other module, and emptied by nobody. */
public final class Marks {
  public static final Map<String, Object> SEEN = new ConcurrentHashMap<>();

  private Marks() {}
}
