package examples.twinreleaseforgotten;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** shutdown() with arguments leaves the registry; shutdown() without them stays in it. */
public class BadOverloadOfShutdown {
  private final byte[] pages = new byte[1 << 20];

  public BadOverloadOfShutdown() {
    Registry.registerDatabase(this); // LEAK: TwinReleaseForgotten: shutdown
  }

  public void shutdown() {
    free(false);
  }

  public void shutdown(boolean deleteFiles) {
    Registry.unregisterDatabase(this);
    free(deleteFiles);
  }

  private void free(boolean deleteFiles) {
    pages[0] = (byte) (deleteFiles ? 1 : 0);
  }

  /** All that run. */
  public static final class Registry {
    private static final Set<BadOverloadOfShutdown> RUNNING = ConcurrentHashMap.newKeySet();

    private Registry() {}

    static void registerDatabase(BadOverloadOfShutdown database) {
      RUNNING.add(database);
    }

    static void unregisterDatabase(BadOverloadOfShutdown database) {
      RUNNING.remove(database);
    }
  }
}
