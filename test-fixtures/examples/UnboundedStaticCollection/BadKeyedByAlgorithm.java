package examples.unboundedstaticcollection;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words of the program as keys: without a limit, but there are as many as somebody wrote. */
public class BadKeyedByAlgorithm {
  record Style(int date, Locale locale) {}

  private static final Map<String, Boolean> TRIED = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: TRIED
  private static final Map<Style, String> PATTERNS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: PATTERNS
  private static final Map<String, Long> LAST_SEEN = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@error: LAST_SEEN

  public static boolean works(String algorithm) {
    return TRIED.computeIfAbsent(algorithm, key -> key.startsWith("AES"));
  }

  public static String pattern(int date, Locale locale) {
    return PATTERNS.computeIfAbsent(new Style(date, locale), key -> key.date() + "/" + key.locale());
  }

  /** The name of a user is data. */
  public static void seen(String userName) {
    LAST_SEEN.put(userName, System.nanoTime());
  }
}
