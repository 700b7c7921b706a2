package examples.releasekeymismatch;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Whoever closes a wire has taken it out of the map before. */
public class OkInvalidatesThroughHelper {
  private final Queue<Wire> idle = new ConcurrentLinkedQueue<>();
  private final Map<Wire, Long> lent = new ConcurrentHashMap<>();

  public Wire borrow() {
    Wire wire = idle.poll();
    if (wire == null) {
      wire = new Wire();
    }
    lent.put(wire, System.nanoTime());
    return wire;
  }

  public void giveBack(Wire wire, boolean broken) {
    lent.remove(wire);
    if (broken) {
      end(wire);
    } else {
      idle.offer(wire);
    }
  }

  private void end(Wire wire) {
    wire.close();
  }

  /** One line to the other side. */
  public static class Wire {
    void close() {}
  }
}
