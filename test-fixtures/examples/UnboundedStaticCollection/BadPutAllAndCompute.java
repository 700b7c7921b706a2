package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whole maps and computed values. */
public class BadPutAllAndCompute {
  private static final Map<String, String> HEADERS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: HEADERS
  private static final Map<String, Integer> RETRIES = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@error: RETRIES

  public static void received(String messageId, Map<String, String> headers) {
    HEADERS.putAll(headers);
    RETRIES.compute(messageId, (i, count) -> count == null ? 1 : count + 1);
  }
}
