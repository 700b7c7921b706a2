package examples.threadlocalneverremoved;

/** The setter is given null where the request ends. */
public class OkNulledThroughSetter {
  private static final ThreadLocal<OkNulledThroughSetter> CURRENT = new ThreadLocal<>();

  private final String path;

  public OkNulledThroughSetter(String path) {
    this.path = path;
  }

  static void setCurrent(OkNulledThroughSetter request) {
    CURRENT.set(request);
  }

  public static String path() {
    OkNulledThroughSetter request = CURRENT.get();
    return request == null ? "" : request.path;
  }

  public void serve(Runnable handler) {
    setCurrent(this);
    try {
      handler.run();
    } finally {
      setCurrent(null);
    }
  }
}
