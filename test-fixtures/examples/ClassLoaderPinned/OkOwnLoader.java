package examples.classloaderpinned;

import java.util.Timer;

/** The timer gets the loader of this class. */
public final class OkOwnLoader {
  private static Timer timer;

  private OkOwnLoader() {}

  public static synchronized Timer timer() {
    if (timer == null) {
      Thread current = Thread.currentThread();
      ClassLoader before = current.getContextClassLoader();
      current.setContextClassLoader(OkOwnLoader.class.getClassLoader());
      try {
        timer = new Timer("shared", true);
      } finally {
        current.setContextClassLoader(before);
      }
    }
    return timer;
  }
}
