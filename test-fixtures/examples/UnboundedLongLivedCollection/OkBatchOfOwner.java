package examples.unboundedlonglivedcollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** Batches fill, are sent and are dropped by their owner. */
@Component
public class OkBatchOfOwner {
  private final Deque<Batch> batches = new ArrayDeque<>();

  public synchronized void append(byte[] message) {
    Batch last = batches.peekLast();
    if (last == null || !last.append(message)) {
      Batch fresh = new Batch();
      fresh.append(message);
      batches.addLast(fresh);
    }
  }

  public synchronized Batch drain() {
    return batches.pollFirst();
  }

  /** Up to a hundred messages. */
  public static final class Batch {
    private final List<byte[]> messages = new ArrayList<>();
    private final List<Runnable> callbacks = new ArrayList<>();

    boolean append(byte[] message) {
      if (messages.size() == 100) {
        return false;
      }
      messages.add(message);
      callbacks.add(() -> messages.remove(message));
      return true;
    }

    void done() {
      callbacks.forEach(Runnable::run);
    }
  }
}
