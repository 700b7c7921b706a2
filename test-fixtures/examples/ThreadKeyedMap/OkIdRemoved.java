package examples.threadkeyedmap;

import java.util.HashMap;
import java.util.Map;

/** Threads are counted while they weigh, and say when they are done. */
public class OkIdRemoved {
  private final Map<Long, Integer> weighings = new HashMap<>();

  public synchronized void begin(int grams) {
    weighings.put(Thread.currentThread().getId(), grams);
  }

  public synchronized void done() {
    weighings.remove(Thread.currentThread().getId());
  }
}
