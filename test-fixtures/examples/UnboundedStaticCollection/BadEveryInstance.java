package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;

/** Each instance adds itself for a statistics page, and close forgets to take it out. */
public class BadEveryInstance implements AutoCloseable {
  private static final List<BadEveryInstance> OPEN = new ArrayList<>(); // LEAK: UnboundedStaticCollection@error: OPEN

  private final String name;
  private boolean closed;

  public BadEveryInstance(String name) {
    this.name = name;
    synchronized (OPEN) {
      OPEN.add(this);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  public static long openCount() {
    synchronized (OPEN) {
      return OPEN.stream().filter(channel -> !channel.closed).count();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
