package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Both indexes forget. */
public class OkBothRemoved {
  private static final Map<String, Application> BY_NAME = new ConcurrentHashMap<>();
  private static final Map<String, Application> BY_PATH = new ConcurrentHashMap<>();

  public static void deploy(Application application) {
    BY_NAME.put(application.name(), application);
    BY_PATH.put(application.path(), application);
  }

  public static void undeploy(String name) {
    Application application = BY_NAME.remove(name);
    if (application != null) {
      BY_PATH.remove(application.path());
    }
  }

  /** Something deployed. */
  public record Application(String name, String path) {}
}
