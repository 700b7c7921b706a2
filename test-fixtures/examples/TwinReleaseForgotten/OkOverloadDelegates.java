package examples.twinreleaseforgotten;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One overload is the other with a default. */
public class OkOverloadDelegates {
  private final byte[] pages = new byte[1 << 20];

  public OkOverloadDelegates() {
    Registry.registerStore(this);
  }

  public void shutdown() {
    shutdown(false);
  }

  public void shutdown(boolean deleteFiles) {
    Registry.unregisterStore(this);
    pages[0] = (byte) (deleteFiles ? 1 : 0);
  }

  /** All that run. */
  public static final class Registry {
    private static final Set<OkOverloadDelegates> RUNNING = ConcurrentHashMap.newKeySet();

    private Registry() {}

    static void registerStore(OkOverloadDelegates store) {
      RUNNING.add(store);
    }

    static void unregisterStore(OkOverloadDelegates store) {
      RUNNING.remove(store);
    }
  }
}
