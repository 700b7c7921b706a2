package examples.threadlocalperinstance;

/** A component that runs until it is stopped: one Boolean per thread keeps nothing alive. */
public class OkFlagPerObject {
  private final ThreadLocal<Boolean> paused = ThreadLocal.withInitial(() -> false);
  private int events;

  public void quietly(Runnable body) {
    paused.set(true);
    try {
      body.run();
    } finally {
      paused.set(false);
    }
  }

  public void happened() {
    if (!paused.get()) {
      events++;
    }
  }

  public void start() {
    paused.set(false);
  }

  public void stop() {
    paused.set(true);
  }

  public int events() {
    return events;
  }
}
