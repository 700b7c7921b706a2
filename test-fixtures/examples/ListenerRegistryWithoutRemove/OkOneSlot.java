package examples.listenerregistrywithoutremove;

/** A setter replaces. */
public final class OkOneSlot {
  private static volatile Runnable listener = () -> {};

  private OkOneSlot() {}

  public static void setListener(Runnable next) {
    listener = next;
  }

  static void fire() {
    listener.run();
  }
}
