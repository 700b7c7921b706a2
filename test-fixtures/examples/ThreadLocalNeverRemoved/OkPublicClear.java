package examples.threadlocalneverremoved;

/** The holder's users clear it; this file cannot see them. */
public final class OkPublicClear {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  private OkPublicClear() {}

  public static void set(String tenant) {
    TENANT.set(tenant);
  }

  public static String get() {
    return TENANT.get();
  }

  public static void clear() {
    TENANT.remove();
  }
}
