package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Many callers, but each of them asks for a path that is written down here. */
public class OkPathsOfCallers {
  private static final String ROOT = "/latest/meta/";
  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  public static String image() {
    return fetch(ROOT + "image-id");
  }

  public static String instance() {
    return fetch(ROOT + "instance-id");
  }

  public static String kind() {
    return fetch(ROOT + "instance-type");
  }

  public static String host() {
    return fetch(ROOT + "hostname");
  }

  public static String address() {
    return fetch(ROOT + "address");
  }

  public static String zone() {
    return fetch(ROOT + "zone");
  }

  public static String kernel() {
    return fetch(ROOT + "kernel");
  }

  public static String reservation() {
    return fetch(ROOT + "reservation");
  }

  private static String fetch(String path) {
    return fetch(path, false);
  }

  private static String fetch(String path, boolean force) {
    if (force || !CACHE.containsKey(path)) {
      CACHE.put(path, read(path));
    }
    return CACHE.get(path);
  }

  private static String read(String path) {
    return path.trim();
  }
}
