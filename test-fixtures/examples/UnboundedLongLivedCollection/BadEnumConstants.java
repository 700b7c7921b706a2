package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each constant keeps what it has translated. */
public enum BadEnumConstants {
  GERMAN,
  FRENCH;

  private final Map<String, String> phrases = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection|UnboundedStaticCollection@warning: phrases

  public String translate(String phrase) {
    return phrases.computeIfAbsent(phrase, p -> name().charAt(0) + p);
  }
}
