package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lazy holder idiom hides the map in a nested class. */
public class BadNestedHolder {
  public String intern(String text) {
    String known = Holder.POOL.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  private static class Holder {
    private static final Map<String, String> POOL = new ConcurrentHashMap<>(); // LEAK: StrongInterner|UnboundedStaticCollection@warning: POOL
  }
}
