package examples.registrynamepercall;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Made when first needed, once. */
public final class OkOnceGuarded {
  private static Logger log;

  private OkOnceGuarded() {}

  public static synchronized Logger log() {
    if (log == null) {
      log = LoggerFactory.getLogger("process." + ProcessHandle.current().pid() + "." + System.nanoTime());
    }
    return log;
  }
}
