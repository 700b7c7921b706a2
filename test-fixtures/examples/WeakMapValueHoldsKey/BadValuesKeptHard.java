package examples.weakmapvalueholdskey;

import java.util.Map;
import org.apache.commons.collections4.map.AbstractReferenceMap.ReferenceStrength;
import org.apache.commons.collections4.map.ReferenceMap;

/** The keys are weak and the values hard, and each value is its key. */
public class BadValuesKeptHard {
  private static final Map<Object, Object> SEEN = new ReferenceMap<>(ReferenceStrength.WEAK, ReferenceStrength.HARD); // LEAK: WeakMapValueHoldsKey@warning: SEEN

  public static void see(Object visitor) {
    SEEN.put(visitor, visitor);
  }
}
