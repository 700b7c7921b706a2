package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Access order sorts; nothing evicts. */
public class BadAccessOrderOnly {
  private static final Map<String, String> RECENT = new LinkedHashMap<>(256, 0.75f, true); // LEAK: LruWithoutEviction@error: RECENT

  public static synchronized String canonical(String host) {
    return RECENT.computeIfAbsent(host, h -> h.toLowerCase());
  }
}
