package examples.registrynamepercall;

import java.util.UUID;
import java.util.logging.Logger;

/** Once in a process. */
public final class OkStaticFieldOnce {
  private static final Logger LOG = Logger.getLogger("process." + UUID.randomUUID());

  static {
    System.setProperty("process.started." + System.currentTimeMillis(), "true");
  }

  private OkStaticFieldOnce() {}

  public static void log(String text) {
    LOG.info(text);
  }

  public static void main(String[] arguments) {
    System.setProperty("run." + System.nanoTime(), String.join(" ", arguments));
    log("started");
  }
}
