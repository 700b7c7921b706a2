package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The key comes from a factory method, and is as fresh as any other. */
public class BadFactoryOfKeys {
  private static final Map<Route, String> HANDLERS = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey@error: HANDLERS

  public static String handler(String verb, String path) {
    return HANDLERS.computeIfAbsent(route(verb, path), route -> route.verb + " " + route.path);
  }

  private static Route route(String verb, String path) {
    return new Route(verb, path);
  }

  private static final class Route {
    private final String verb;
    private final String path;

    Route(String verb, String path) {
      this.verb = verb;
      this.path = path;
    }
  }
}
