package examples.registrynamepercall;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** A logger for each connection, by a name that is put together elsewhere in the class. */
public class BadLoggerNamedInField {
  private final String name;
  private final Log log;

  public BadLoggerNamedInField(String connectionId) {
    this.name = String.format("connection[%s]", connectionId);
    this.log = LogFactory.getLog(name); // LEAK: RegistryNamePerCall@warning: BadLoggerNamedInField
  }

  public void received(byte[] bytes) {
    log.debug(name + " received " + bytes.length);
  }
}
