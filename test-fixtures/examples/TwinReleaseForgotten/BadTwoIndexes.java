package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Deployed under a name and a path; undeployed under the name only. */
public class BadTwoIndexes {
  private static final Map<String, Application> BY_NAME = new ConcurrentHashMap<>();
  private static final Map<String, Application> BY_PATH = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten@error: BY_PATH

  public static void deploy(Application application) {
    BY_NAME.put(application.name(), application);
    BY_PATH.put(application.path(), application);
  }

  public static void undeploy(String name) {
    BY_NAME.remove(name);
  }

  public static Application byPath(String path) {
    return BY_PATH.get(path);
  }

  /** Something deployed. */
  public record Application(String name, String path) {}
}
