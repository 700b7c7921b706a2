package examples.shutdownhookperinstance;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One hook for all, and entries that leave. */
public class OkStaticInitialiser implements AutoCloseable {
  private static final Set<OkStaticInitialiser> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> OPEN.forEach(OkStaticInitialiser::close)));
  }

  public OkStaticInitialiser() {
    OPEN.add(this);
  }

  @Override
  public void close() {
    OPEN.remove(this);
  }
}
