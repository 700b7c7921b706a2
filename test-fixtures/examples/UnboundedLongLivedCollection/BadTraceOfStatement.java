package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The static field holds the trace of one statement, until end() drops it: no error. */
public final class BadTraceOfStatement {
  private static BadTraceOfStatement current;

  private final Map<String, Long> requests = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection@warning: requests

  private BadTraceOfStatement() {}

  public static void begin() {
    current = new BadTraceOfStatement();
  }

  public static void end() {
    current = null;
  }

  public static BadTraceOfStatement get() {
    return current;
  }

  public void record(String requestId, long nanos) {
    requests.put(requestId, nanos);
  }

  /** Runs statements. */
  public static final class Executor {
    public void execute(Runnable statement) {
      begin();
      try {
        statement.run();
      } finally {
        end();
      }
    }
  }
}
