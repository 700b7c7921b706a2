package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Whichever number it is, one variable holds it. */
public class OkPutUnderOneNumber {
  private final Map<String, StringBuilder> waiting = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  public String serve(String guest, String ownNumber) {
    StringBuilder order = new StringBuilder(guest);
    String number = ownNumber;
    if (number == null) {
      number = "n" + numbers.incrementAndGet();
      waiting.put(number, order);
    } else {
      waiting.put(ownNumber, order);
    }
    try {
      return order.append(" served").toString();
    } finally {
      waiting.remove(number);
    }
  }
}
