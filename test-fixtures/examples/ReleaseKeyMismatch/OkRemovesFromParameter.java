package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A static table is read in order to remove from the caller's list. */
public final class OkRemovesFromParameter {
  private static final Map<String, List<String>> ALIASES = new LinkedHashMap<>();
  private static boolean initialised;

  private OkRemovesFromParameter() {}

  private static synchronized void init() {
    if (!initialised) {
      initialised = true;
      for (String suite : System.getProperty("suites", "").split(":")) {
        ALIASES.computeIfAbsent(suite.substring(0, 1), s -> new ArrayList<>()).add(suite);
      }
    }
  }

  public static void remove(List<String> chosen, String alias) {
    init();
    List<String> suites = ALIASES.get(alias);
    if (suites != null) {
      chosen.removeAll(suites);
    }
  }
}
