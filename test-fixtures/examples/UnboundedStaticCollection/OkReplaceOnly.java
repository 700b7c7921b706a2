package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** After the start, values are replaced and no keys are added. */
public class OkReplaceOnly {
  private static final Map<String, String> SETTINGS =
      new HashMap<>(Map.of("theme", "light", "language", "en"));
  private static final List<String> SLOTS = new java.util.ArrayList<>(List.of("a", "b", "c"));

  public static synchronized void change(String setting, String value) {
    SETTINGS.replace(setting, value);
    SETTINGS.computeIfPresent(setting, (s, old) -> old.strip());
  }

  public static synchronized void place(int slot, String value) {
    SLOTS.set(slot, value);
  }
}
