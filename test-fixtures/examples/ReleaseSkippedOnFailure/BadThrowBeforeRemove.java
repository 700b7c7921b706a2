package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** When the work throws, its entry stays. */
public class BadThrowBeforeRemove {
  private static final Map<String, Thread> RUNNING = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure: RUNNING

  public <T> T run(String job, Callable<T> work) throws Exception {
    RUNNING.put(job, Thread.currentThread());
    T result = work.call();
    RUNNING.remove(job);
    return result;
  }

  public void interrupt(String job) {
    Thread thread = RUNNING.get(job);
    if (thread != null) {
      thread.interrupt();
    }
  }
}
