package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Beyond the limit, nothing more is remembered. */
public class OkSizeGuard {
  private static final int LIMIT = 256;
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  public static Pattern compile(String expression) {
    Pattern pattern = PATTERNS.get(expression);
    if (pattern == null) {
      pattern = Pattern.compile(expression);
      if (PATTERNS.size() < LIMIT) {
        PATTERNS.put(expression, pattern);
      }
    }
    return pattern;
  }
}
