package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A wire that is closed tells its pool. */
public class OkClosedOneTakesItselfOut {
  private final Map<Wire, Long> lent = new ConcurrentHashMap<>();

  public Wire borrow() {
    Wire wire = new Wire(this);
    lent.put(wire, System.nanoTime());
    return wire;
  }

  void ended(Wire wire) {
    lent.remove(wire);
  }

  public void invalidate(Wire wire) {
    wire.close();
  }

  /** One line to the other side. */
  public static class Wire {
    private final OkClosedOneTakesItselfOut pool;

    Wire(OkClosedOneTakesItselfOut pool) {
      this.pool = pool;
    }

    void close() {
      pool.ended(this);
    }
  }
}
