package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** remove(i) moves the next element to i, and the loop goes on behind it. */
@Component
public class BadRisingIndex {
  private final List<Consumer> closed = new ArrayList<>(); // LEAK: ReleaseKeyMismatch: closed

  public synchronized void closed(Consumer consumer) {
    closed.add(consumer);
  }

  public synchronized void rollback() {
    for (int i = 0; i < closed.size(); i++) {
      closed.get(i).release();
      closed.remove(i);
    }
  }

  /** Holds messages. */
  public interface Consumer {
    void release();
  }
}
