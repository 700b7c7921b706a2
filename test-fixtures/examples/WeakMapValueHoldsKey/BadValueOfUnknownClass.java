package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;
import javax.net.ssl.SSLEngine;

/** Whether a connection reaches its engine is not seen here; as a rule it does. */
public class BadValueOfUnknownClass {
  private static final Map<SSLEngine, Connection> CONNECTIONS = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey@info: CONNECTIONS

  private BadValueOfUnknownClass() {}

  public static synchronized void opened(SSLEngine engine, Connection connection) {
    CONNECTIONS.put(engine, connection);
  }

  public static synchronized Connection of(SSLEngine engine) {
    return CONNECTIONS.get(engine);
  }

  /** Implemented elsewhere. */
  public interface Connection {
    void write(byte[] bytes);
  }
}
