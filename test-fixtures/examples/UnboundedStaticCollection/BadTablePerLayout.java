package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Maps in a map are told by the keys of both. */
public class BadTablePerLayout {
  private static final Map<String, Map<String, Integer>> WIDTHS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: WIDTHS
  private static final Map<String, Map<String, Integer>> VISITS = new HashMap<>(); // LEAK: UnboundedStaticCollection@error: VISITS

  public static synchronized void measured(String layout, String glyph, int width) {
    WIDTHS.computeIfAbsent(layout, each -> new HashMap<>()).put(glyph, width);
  }

  public static synchronized void visited(String section, String userId) {
    VISITS.computeIfAbsent(section, each -> new HashMap<>()).merge(userId, 1, Integer::sum);
  }
}
