package examples.unboundedstaticcollection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A stack that is pushed to, peeked at, and never popped. */
public class BadAuditTrail {
  private static final Deque<Entry> TRAIL = new ArrayDeque<>(); // LEAK: UnboundedStaticCollection@error: TRAIL

  public static synchronized void record(String actor, String action) {
    TRAIL.push(new Entry(Instant.now(), actor, action));
  }

  public static synchronized Entry latest() {
    return TRAIL.peek();
  }

  record Entry(Instant at, String actor, String action) {}
}
