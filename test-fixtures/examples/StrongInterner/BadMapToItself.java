package examples.stronginterner;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** An interner made by hand. */
public class BadMapToItself {
  private static final ConcurrentMap<String, String> BadMapToItselfS = new ConcurrentHashMap<>(); // LEAK: StrongInterner@warning: BadMapToItselfS

  public static String name(String parsed) {
    String known = BadMapToItselfS.putIfAbsent(parsed, parsed);
    return known == null ? parsed : known;
  }
}
