package examples.weakmapvalueholdskey;

import java.util.Collections;
import java.util.Map;
import org.apache.commons.collections4.map.AbstractReferenceMap.ReferenceStrength;
import org.apache.commons.collections4.map.ReferenceMap;

/** A map used as a set: keys and values are the same objects, and both are held weakly. */
public class OkBothSidesWeak {
  private final Map<Object, Object> listeners =
      Collections.synchronizedMap(
          new ReferenceMap<>(ReferenceStrength.WEAK, ReferenceStrength.WEAK));

  public void addListener(Object listener) {
    listeners.put(listener, listener);
  }

  public void removeListener(Object listener) {
    listeners.remove(listener);
  }
}
