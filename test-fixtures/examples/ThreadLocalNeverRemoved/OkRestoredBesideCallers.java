package examples.threadlocalneverremoved;

/** The method itself puts back what was there; what its callers hand in does not matter. */
public class OkRestoredBesideCallers {
  private static final ThreadLocal<OkRestoredBesideCallers> LOCALE = new ThreadLocal<>();

  private final String tag;

  public OkRestoredBesideCallers(String tag) {
    this.tag = tag;
  }

  public static void with(OkRestoredBesideCallers locale, Runnable body) {
    OkRestoredBesideCallers previous = LOCALE.get();
    LOCALE.set(locale);
    try {
      body.run();
    } finally {
      LOCALE.set(previous);
    }
  }

  public void run(Runnable body) {
    with(this, body);
  }

  public static String tag() {
    return LOCALE.get() == null ? "" : LOCALE.get().tag;
  }
}
