package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The task is given the map it is in, and takes out itself instead of its thread's id. */
public class BadRemovesItselfThroughAlias {
  private final Map<Long, Task> running = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch: running

  private final Executor pool;

  public BadRemovesItselfThroughAlias(Executor pool) {
    this.pool = pool;
  }

  public void post(Runnable event) {
    Long thread = Thread.currentThread().getId();
    Task task = running.get(thread);
    if (task == null) {
      task = new Task(running);
      running.put(thread, task);
    }
    task.event = event;
    pool.execute(task);
  }

  private static final class Task implements Runnable {
    private final Map<Long, Task> running;
    private volatile Runnable event;

    Task(Map<Long, Task> running) {
      this.running = running;
    }

    @Override
    public void run() {
      event.run();
      running.remove(this);
    }
  }
}
