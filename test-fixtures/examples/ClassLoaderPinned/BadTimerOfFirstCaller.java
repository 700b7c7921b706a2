package examples.classloaderpinned;

import java.util.Timer;

/** The thread of the timer inherits the class loader of whoever came first. */
public final class BadTimerOfFirstCaller {
  private static Timer timer; // LEAK: ClassLoaderPinned@warning: timer

  private BadTimerOfFirstCaller() {}

  public static synchronized Timer timer() {
    if (timer == null) {
      timer = new Timer("shared", true);
    }
    return timer;
  }
}
