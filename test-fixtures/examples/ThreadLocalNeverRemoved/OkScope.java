package examples.threadlocalneverremoved;

/** A scope to close. */
public final class OkScope implements AutoCloseable {
  private static final ThreadLocal<OkScope> CURRENT = new ThreadLocal<>();

  private final OkScope parent;

  private OkScope(OkScope parent) {
    this.parent = parent;
  }

  public static OkScope open() {
    OkScope scope = new OkScope(CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  @Override
  public void close() {
    if (parent == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(parent);
    }
  }
}
