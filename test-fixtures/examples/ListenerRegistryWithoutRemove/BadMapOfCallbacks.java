package examples.listenerregistrywithoutremove;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Callbacks under a name, which stay for good. */
public final class BadMapOfCallbacks {
  private static final Map<String, JobCallback> CALLBACKS = new ConcurrentHashMap<>(); // LEAK: ListenerRegistryWithoutRemove|UnboundedStaticCollection@warning: CALLBACKS

  private BadMapOfCallbacks() {}

  public static void registerCallback(String name, JobCallback callback) {
    CALLBACKS.put(name, callback);
  }

  static void done(String name) {
    JobCallback callback = CALLBACKS.get(name);
    if (callback != null) {
      callback.done(name);
    }
  }

  /** Told when a job is done. */
  public interface JobCallback {
    void done(String name);
  }
}
