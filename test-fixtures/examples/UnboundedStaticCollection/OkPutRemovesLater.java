package examples.unboundedstaticcollection;

import java.util.IdentityHashMap;
import java.util.Map;

/** A marker for cycles: in before the visit, out after it. */
public class OkPutRemovesLater {
  private static final Map<Object, Boolean> VISITING = new IdentityHashMap<>();

  public static synchronized String print(Object value, java.util.function.Function<Object, String> visit) {
    if (VISITING.putIfAbsent(value, Boolean.TRUE) != null) {
      return "(cycle)";
    }
    try {
      return visit.apply(value);
    } finally {
      VISITING.remove(value);
    }
  }
}
