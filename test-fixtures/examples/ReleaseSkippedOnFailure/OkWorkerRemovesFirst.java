package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;

/** Whatever the store does, the page leaves the map. */
@Component
public class OkWorkerRemovesFirst implements Runnable {
  private final Map<String, Page> unsaved = new ConcurrentHashMap<>();
  private final BlockingQueue<Page> queue = new LinkedBlockingQueue<>(100);
  private final Store store;

  public OkWorkerRemovesFirst(Store store) {
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
        try {
          store.save(page);
        } finally {
          unsaved.remove(page.id());
        }
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
