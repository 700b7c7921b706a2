package examples.threadkeyedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A thread is in the map while it works. */
public class OkRemovedInFinally {
  private static final Map<Thread, String> WORKING = new ConcurrentHashMap<>();

  public static void work(String job, Runnable body) {
    WORKING.put(Thread.currentThread(), job);
    try {
      body.run();
    } finally {
      WORKING.remove(Thread.currentThread());
    }
  }

  public static String dump() {
    StringBuilder text = new StringBuilder();
    WORKING.forEach((thread, job) -> text.append(thread.getName()).append(": ").append(job));
    return text.toString();
  }
}
