package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A record compares its array by identity. */
public class BadRecordWithArray {
  private static final Map<Call, Object> RESULTS = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey|UnboundedStaticCollection: RESULTS

  public static Object memoise(String method, Object... arguments) {
    return RESULTS.computeIfAbsent(new Call(method, arguments), Call::invoke);
  }

  private record Call(String method, Object[] arguments) {
    Object invoke() {
      return method + arguments.length;
    }
  }
}
