package examples.releasekeymismatch;

import java.util.HashSet;
import java.util.Set;

/** The set has the handles, and the removal passes the fact that a handle is for. */
public class BadRemovesWhatEntryHolds {
  private final Set<Handle> dynamic = new HashSet<>(); // LEAK: ReleaseKeyMismatch@info: dynamic

  public void insert(Handle handle, boolean isDynamic) {
    if (isDynamic) {
      dynamic.add(handle);
    }
  }

  public void delete(Handle handle) {
    Object fact = handle.fact();
    dynamic.remove(fact);
    handle.invalidate();
  }

  /** What stands for a fact. */
  public static final class Handle {
    private Object fact;

    public Handle(Object fact) {
      this.fact = fact;
    }

    Object fact() {
      return fact;
    }

    void invalidate() {
      fact = null;
    }
  }
}
