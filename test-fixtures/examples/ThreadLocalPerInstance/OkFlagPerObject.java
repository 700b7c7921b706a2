package examples.threadlocalperinstance;

/** A stale entry with a Boolean keeps nothing alive. */
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

  public int events() {
    return events;
  }
}
