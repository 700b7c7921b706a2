package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A call-back is no acknowledgement: the method runs for whatever becomes of the watch. */
public class OkCallbacksOfOneKind {
  private final Map<String, Runnable> watches = new ConcurrentHashMap<>();

  public void watch(String path, Runnable callback) {
    watches.put(path, callback);
  }

  public void issueMapCallback(String path) {
    Runnable callback = watches.remove(path);
    if (callback != null) {
      callback.run();
    }
  }
}
