package examples.shutdownhookperinstance;

import java.util.concurrent.atomic.AtomicBoolean;

/** A static flag lets the first one through. */
public class OkRegisteredOnce {
  private static final AtomicBoolean HOOKED = new AtomicBoolean();

  public OkRegisteredOnce() {
    if (HOOKED.compareAndSet(false, true)) {
      Runtime.getRuntime().addShutdownHook(new Thread(OkRegisteredOnce::cleanUp));
    }
  }

  private static void cleanUp() {
    System.out.println("bye");
  }
}
