package examples.releaseskippedonfailure;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;

/** A store that writes in the background: what cannot be written stays in the map. */
public class BadDecoratorStoresThenRemoves implements EntrySink {
  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
  private final ConcurrentMap<String, Entry> waiting = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@info: waiting
  private final EntrySink delegate;

  public BadDecoratorStoresThenRemoves(EntrySink delegate) {
    this.delegate = delegate;
  }

  @Override
  public void store(Entry entry) {
    waiting.put(entry.key(), entry);
    if (!queue.offer(entry)) {
      waiting.remove(entry.key());
      delegate.store(entry);
    }
  }

  void drain() {
    while (!Thread.currentThread().isInterrupted()) {
      Entry entry = null;
      try {
        entry = queue.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (entry != null) {
        delegate.store(entry);
        waiting.remove(entry.key());
      }
    }
  }

  /** What is stored. */
  public record Entry(String key, byte[] content) {}
}

/** Where entries end up. */
interface EntrySink {
  void store(BadDecoratorStoresThenRemoves.Entry entry);
}
