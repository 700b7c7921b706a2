package examples.shutdownhookperinstance;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whoever opens first adds the one hook, which knows nobody. */
public class OkOneForAll {
  private static final AtomicBoolean ADDED = new AtomicBoolean();

  public void open(String drawer) {
    if (drawer.startsWith("cash") && ADDED.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Counting());
    }
  }

  private static final class Counting extends Thread {
    @Override
    public void run() {
      System.out.println("counted");
    }
  }
}
