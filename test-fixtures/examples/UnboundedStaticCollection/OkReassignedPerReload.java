package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A reload builds a new map and publishes it; the old one goes. */
public class OkReassignedPerReload {
  private static volatile Map<String, String> routes = new HashMap<>();

  public static void reload(Properties source) {
    Map<String, String> fresh = new HashMap<>();
    for (String name : source.stringPropertyNames()) {
      fresh.put(name, source.getProperty(name));
    }
    routes = fresh;
  }

  public static String route(String path) {
    return routes.get(path);
  }
}
