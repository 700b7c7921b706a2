package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys are literals and constants. */
public class OkConstantKeys {
  private static final String LAST_ERROR = "lastError";
  private static final Map<String, Object> STATUS = new ConcurrentHashMap<>();

  public void failed(Exception cause) {
    STATUS.put(LAST_ERROR, String.valueOf(cause));
    STATUS.merge("failures", 1, (old, one) -> (Integer) old + 1);
  }

  public void succeeded() {
    STATUS.put("lastSuccess", System.currentTimeMillis());
  }
}
