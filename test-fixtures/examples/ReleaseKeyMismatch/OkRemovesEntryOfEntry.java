package examples.releasekeymismatch;

import java.util.HashSet;
import java.util.Set;

/** What is read from the handle is a handle again. */
public class OkRemovesEntryOfEntry {
  private final Set<Handle> open = new HashSet<>();

  public void open(Handle handle) {
    open.add(handle.root());
  }

  public void close(Handle handle) {
    open.remove(handle.root());
  }

  /** One of a tree of handles. */
  public static final class Handle {
    private final Handle parent;

    public Handle(Handle parent) {
      this.parent = parent;
    }

    Handle root() {
      return parent == null ? this : parent.root();
    }
  }
}
