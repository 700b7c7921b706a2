package examples.releaseskippedonfailure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Connections are swept by a task that is made for named hosts only, and kept for all. */
public class BadSweptByOptionalTask {
  private final List<Wire> wires = Collections.synchronizedList(new ArrayList<>()); // LEAK: ReleaseSkippedOnFailure@warning: wires
  private final String host;

  public BadSweptByOptionalTask(String host, Timer timer) {
    this.host = host;
    if (!host.isEmpty()) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              sweep();
            }
          },
          1000,
          1000);
    }
  }

  public void opened(Wire wire) {
    wires.add(wire);
  }

  public String host() {
    return host;
  }

  private void sweep() {
    synchronized (wires) {
      for (Iterator<Wire> each = wires.iterator(); each.hasNext(); ) {
        if (each.next().isClosed()) {
          each.remove();
        }
      }
    }
  }

  /** A connection. */
  public interface Wire {
    /** Whether it is over. */
    boolean isClosed();
  }
}
