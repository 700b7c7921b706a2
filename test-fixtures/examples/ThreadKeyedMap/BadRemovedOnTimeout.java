package examples.threadkeyedmap;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Each thread has a future to use again; only one that waited in vain is taken out. */
public class BadRemovedOnTimeout {
  private final Map<Thread, CompletableFuture<Long>> futures = new ConcurrentHashMap<>(); // LEAK: ThreadKeyedMap@warning: futures
  private final Thread writer = new Thread(() -> {});

  public void start() {
    writer.start();
  }

  public void stop() {
    writer.interrupt();
  }

  public long append(byte[] edit) throws InterruptedException {
    try {
      return awaitSync(edit);
    } finally {
      if (edit.length == 0) {
        awaitSync(new byte[] {0});
      }
    }
  }

  private long awaitSync(byte[] edit) throws InterruptedException {
    CompletableFuture<Long> future = futureOfThread();
    try {
      return future.get(edit.length, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      futures.remove(Thread.currentThread());
      return -1;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  protected final CompletableFuture<Long> futureOfThread() {
    return futures.computeIfAbsent(Thread.currentThread(), thread -> new CompletableFuture<>());
  }
}
