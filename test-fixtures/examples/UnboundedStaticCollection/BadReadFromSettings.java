package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As many as the settings name, though each reading may name others. */
public final class BadReadFromSettings {
  private static final Map<String, String> HOMES = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: HOMES

  private BadReadFromSettings() {}

  public static void loadHomeSettings(List<String> lines) {
    for (String userId : lines) {
      if (!HOMES.containsKey(userId)) {
        HOMES.put(userId, "/home/" + userId);
      }
    }
  }

  public static String home(String userId) {
    return HOMES.get(userId);
  }
}
