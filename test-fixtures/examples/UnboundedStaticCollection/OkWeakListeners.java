package examples.unboundedstaticcollection;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Members are weakly held and refer to nothing here. */
public class OkWeakListeners {
  private static final Set<OkWeakListeners> LIVE =
      Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

  public OkWeakListeners() {
    LIVE.add(this);
  }

  public static int live() {
    return LIVE.size();
  }
}
