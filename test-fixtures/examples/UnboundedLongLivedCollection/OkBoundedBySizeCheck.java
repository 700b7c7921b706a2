package examples.unboundedlonglivedcollection;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** De-duplication of the latest message ids; the eldest goes first. */
@Component
public class OkBoundedBySizeCheck {
  private static final int CAPACITY = 10_000;
  private final Set<String> messageIds = new LinkedHashSet<>();

  public synchronized boolean isNew(String messageId) {
    if (!messageIds.add(messageId)) {
      return false;
    }
    trim();
    return true;
  }

  private void trim() {
    Iterator<String> eldest = messageIds.iterator();
    while (messageIds.size() > CAPACITY) {
      eldest.next();
      eldest.remove();
    }
  }
}
