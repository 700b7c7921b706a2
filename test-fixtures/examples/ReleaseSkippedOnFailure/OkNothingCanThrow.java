package examples.releaseskippedonfailure;

import java.util.HashSet;
import java.util.Set;

/** Between the addition and the removal there is nothing that throws. */
public class OkNothingCanThrow {
  private static final Set<Long> BUSY = new HashSet<>();
  private long counter;

  public void touch(long id) {
    synchronized (BUSY) {
      BUSY.add(id);
      counter++;
      counter = counter % 1_000;
      BUSY.remove(id);
    }
  }
}
