package examples.registrynamepercall;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each transport has a logger of its own, since no two have the same hash code. */
public class BadLoggerByHashCode {
  private final Logger log = LoggerFactory.getLogger(getClass().getName() + "." + Integer.toHexString(System.identityHashCode(this))); // LEAK: RegistryNamePerCall@warning: BadLoggerByHashCode

  public void send(String frame) {
    log.debug("sending {}", frame);
  }
}
