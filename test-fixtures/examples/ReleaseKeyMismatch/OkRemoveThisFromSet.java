package examples.releasekeymismatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keyed by this. */
public class OkRemoveThisFromSet implements AutoCloseable {
  private static final Set<OkRemoveThisFromSet> OPEN = ConcurrentHashMap.newKeySet();

  public OkRemoveThisFromSet() {
    OPEN.add(this);
  }

  @Override
  public void close() {
    OPEN.remove(this);
  }
}
