package examples.threadkeyedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The engine hands begin and end on to its deadlines, and each query ends in a finally block. */
public class OkCallersSignOff {
  private final Deadlines deadlines = new Deadlines();

  public void beginQuery(long millis) {
    deadlines.begin(millis);
  }

  public void endQuery() {
    deadlines.end();
  }

  /** Who must be done by when. */
  static final class Deadlines {
    private final Map<Thread, Long> due = new ConcurrentHashMap<>();
    private final Thread watchdog = new Thread(this::interruptLate);

    void start() {
      watchdog.start();
    }

    void stop() {
      watchdog.interrupt();
    }

    void begin(long millis) {
      due.put(Thread.currentThread(), System.currentTimeMillis() + millis);
    }

    void end() {
      due.remove(Thread.currentThread());
    }

    private void interruptLate() {
      due.forEach(
          (thread, time) -> {
            if (time < System.currentTimeMillis()) {
              thread.interrupt();
            }
          });
    }
  }

  /** One client of the engine. */
  static final class Session {
    private final OkCallersSignOff engine;

    Session(OkCallersSignOff engine) {
      this.engine = engine;
    }

    String query(Supplier<String> body) {
      engine.beginQuery(1_000);
      try {
        return body.get();
      } finally {
        engine.endQuery();
      }
    }
  }
}
