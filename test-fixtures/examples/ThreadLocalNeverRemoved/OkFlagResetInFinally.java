package examples.threadlocalneverremoved;

/** A small flag that is put back. */
public class OkFlagResetInFinally {
  private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

  public static void once(Runnable body) {
    if (RUNNING.get()) {
      return;
    }
    RUNNING.set(true);
    try {
      body.run();
    } finally {
      RUNNING.set(false);
    }
  }
}
