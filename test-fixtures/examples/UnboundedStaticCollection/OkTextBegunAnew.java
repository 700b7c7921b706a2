package examples.unboundedstaticcollection;

/** A text that grows and is taken, and one that start-up puts together. */
public final class OkTextBegunAnew {
  private static String pending = "";
  private static String banner = "app";

  static {
    banner += " on " + Runtime.version();
  }

  private OkTextBegunAnew() {}

  public static synchronized void say(String line) {
    pending += line + "\n";
  }

  public static synchronized String take() {
    String taken = banner + pending;
    pending = "";
    return taken;
  }
}
