package examples.unboundedstaticcollection;

import com.google.common.annotations.VisibleForTesting;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The only removal exists for tests. */
public class BadResetForTests {
  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns|UnboundedStaticCollection: COMPILED

  public boolean matches(String expression, String input) {
    return COMPILED.computeIfAbsent(expression, Pattern::compile).matcher(input).matches();
  }

  @VisibleForTesting
  static void resetForTests() {
    COMPILED.clear();
  }
}
