package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;

/** When the store throws, the page stays in the map, and its worker is gone too. */
@Component
public class BadWorkerThrows implements Runnable {
  private final Map<String, Page> unsaved = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@info: unsaved
  private final BlockingQueue<Page> queue = new LinkedBlockingQueue<>(100);
  private final Store store;

  public BadWorkerThrows(Store store) {
    this.store = store;
  }

  public void add(Page page) throws InterruptedException {
    unsaved.put(page.id(), page);
    queue.put(page);
  }

  @Override
  public void run() {
    while (!Thread.interrupted()) {
      Page page = queue.poll();
      if (page != null) {
        store.save(page);
        unsaved.remove(page.id());
      }
    }
  }

  /** Some text. */
  public record Page(String id, String text) {}

  /** Writes to disk. */
  public interface Store {
    void save(Page page);
  }
}
