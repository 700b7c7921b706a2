package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** An enum singleton is as static as it gets. */
public enum BadEnumSingleton {
  INSTANCE;

  private final List<String> events = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection|UnboundedStaticCollection@error: events

  public synchronized void track(String user, String event) {
    events.add(user + ":" + event);
  }

  public synchronized int tracked() {
    return events.size();
  }
}
