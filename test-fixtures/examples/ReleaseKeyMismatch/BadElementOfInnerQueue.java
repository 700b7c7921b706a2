package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Idle wires by host: a wire is put in with its time and looked for without. */
public class BadElementOfInnerQueue {
  private final Map<String, ConcurrentLinkedDeque<IdleWire>> idle = // LEAK: ReleaseKeyMismatch@error: idle
      new ConcurrentHashMap<>();

  public void giveBack(String host, Wire wire) {
    idle.computeIfAbsent(host, h -> new ConcurrentLinkedDeque<>())
        .add(new IdleWire(wire, System.nanoTime()));
  }

  public boolean remove(String host, Wire wire) {
    return idle.get(host).remove(wire);
  }

  public Wire take(String host) {
    IdleWire found = idle.get(host).pollFirst();
    return found == null ? null : found.wire;
  }

  /** A connection. */
  public static final class Wire {}

  private static final class IdleWire {
    private final Wire wire;
    private final long since;

    IdleWire(Wire wire, long since) {
      this.wire = wire;
      this.since = since;
    }

    long since() {
      return since;
    }
  }
}
