package examples.threadkeyedmap;

import java.util.HashMap;
import java.util.Map;

/** Each thread that ever weighed something leaves its id. */
public class BadIdPerCaller {
  private final Map<Long, Integer> weighings = new HashMap<>(); // LEAK: ThreadKeyedMap@warning: weighings

  public synchronized int weigh(int grams) {
    long id = Thread.currentThread().getId();
    Integer before = weighings.get(id);
    int count = before == null ? 1 : before + 1;
    weighings.put(id, count);
    return grams * count;
  }
}
