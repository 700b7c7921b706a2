package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A helper forgets the target of a job; its callers forget the job, unless it still runs. */
public class OkCallersRelease {
  private final Map<String, Future<?>> running = new HashMap<>();
  private final Map<String, String> jobOfTarget = new HashMap<>();
  private final ExecutorService pool;

  public OkCallersRelease(ExecutorService pool) {
    this.pool = pool;
  }

  public synchronized void start(String job, String target, Runnable body) {
    jobOfTarget.put(target, job);
    running.put(job, pool.submit(body));
  }

  /** The job runs on, and tells by itself when it is done. */
  public synchronized void giveUpWaiting(String job, String target) {
    if (running.containsKey(job)) {
      removeTarget(target);
    }
  }

  public synchronized void done(String job, String target) {
    running.remove(job);
    removeTarget(target);
  }

  private void removeTarget(String target) {
    jobOfTarget.remove(target);
  }

  public void stop() {
    pool.shutdown();
  }
}
