package examples.classloaderpinned;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** One worker for the whole process, started by the first task. */
public final class BadWorkerOfFirstCaller {
  public static final BadWorkerOfFirstCaller INSTANCE = new BadWorkerOfFirstCaller();

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>(1_000);
  private final AtomicBoolean started = new AtomicBoolean();

  private BadWorkerOfFirstCaller() {}

  public void execute(Runnable task) {
    if (tasks.offer(task) && started.compareAndSet(false, true)) {
      Thread worker = new Thread(this::work, "worker"); // LEAK: ClassLoaderPinned@warning: execute
      worker.setDaemon(true);
      worker.start();
    }
  }

  private void work() {
    try {
      while (true) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
