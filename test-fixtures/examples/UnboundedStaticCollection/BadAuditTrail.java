package examples.unboundedstaticcollection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A stack that is pushed to, peeked at, and never popped. */
public class BadAuditTrail {
  private static final Deque<Entry> TRAIL = new ArrayDeque<>(); // LEAK: UnboundedStaticCollection@error: TRAIL

  public static synchronized void note(String actor, String action) {
    TRAIL.push(new Entry(Instant.now(), actor, action));
  }

  public static synchronized Entry latest() {
    return TRAIL.peek();
  }

  /** Runs what a user asks for. */
  public record Command(String actor, Runnable action) implements Runnable {
    @Override
    public void run() {
      note(actor, action.toString());
      action.run();
    }
  }

  record Entry(Instant at, String actor, String action) {}
}
