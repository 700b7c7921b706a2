package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;

/** A record with a memory. */
public record BadRecordOwner(String host, int port) {
  private static final List<BadRecordOwner> KNOWN = new ArrayList<>(); // LEAK: UnboundedStaticCollection@error: KNOWN

  public BadRecordOwner {
    if (port < 0) {
      throw new IllegalArgumentException("port " + port);
    }
    synchronized (KNOWN) {
      KNOWN.add(this);
    }
  }

  public static int known() {
    synchronized (KNOWN) {
      return KNOWN.size();
    }
  }
}
