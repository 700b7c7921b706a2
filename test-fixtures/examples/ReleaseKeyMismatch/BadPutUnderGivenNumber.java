package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A guest with a number of their own is noted under it, and taken out under ours. */
public class BadPutUnderGivenNumber {
  private final Map<String, StringBuilder> waiting = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@warning: waiting
  private final AtomicLong numbers = new AtomicLong();

  public String serve(String guest, String ownNumber) {
    StringBuilder order = new StringBuilder(guest);
    String number = "n" + numbers.incrementAndGet();
    if (ownNumber != null) {
      waiting.put(ownNumber, order);
    } else {
      waiting.put(number, order);
    }
    try {
      return order.append(" served").toString();
    } finally {
      waiting.remove(number);
    }
  }
}
