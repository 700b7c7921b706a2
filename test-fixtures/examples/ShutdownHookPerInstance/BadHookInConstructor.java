package examples.shutdownhookperinstance;

import java.util.HashMap;
import java.util.Map;

/** The runtime keeps the hook, the hook keeps the map, closed or not. */
public class BadHookInConstructor implements AutoCloseable {
  private final Map<String, byte[]> spilled = new HashMap<>();

  public BadHookInConstructor() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // LEAK: ShutdownHookPerInstance@warning: BadHookInConstructor
  }

  public void put(String key, byte[] value) {
    spilled.put(key, value);
  }

  @Override
  public void close() {
    spilled.clear();
  }
}
