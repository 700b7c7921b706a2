package examples.unboundedstaticcollection;

import java.util.concurrent.atomic.AtomicInteger;

/** A name for the log that was meant to be each connection's own. */
public class BadTextOfAllConnections {
  private static final AtomicInteger LAST = new AtomicInteger();
  private static String logName = "connection"; // LEAK: UnboundedStaticCollection@warning: logName
  private final int number;

  public BadTextOfAllConnections() {
    number = LAST.incrementAndGet();
    logName += ":" + number;
  }

  @Override
  public String toString() {
    return logName;
  }
}
