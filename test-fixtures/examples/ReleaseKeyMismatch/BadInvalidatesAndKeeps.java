package examples.releasekeymismatch;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A pool notes what it lends; what is given back broken is closed and stays noted. */
public class BadInvalidatesAndKeeps {
  private final Queue<Wire> idle = new ConcurrentLinkedQueue<>();
  private final Map<Wire, Long> lent = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@info: lent

  public Wire borrow() {
    Wire wire = idle.poll();
    if (wire == null) {
      wire = new Wire();
    }
    lent.put(wire, System.nanoTime());
    return wire;
  }

  public void giveBack(Wire wire) {
    lent.remove(wire);
    idle.offer(wire);
  }

  public void invalidate(Wire wire) {
    wire.close();
  }

  /** One line to the other side. */
  public static class Wire {
    void close() {}
  }
}
