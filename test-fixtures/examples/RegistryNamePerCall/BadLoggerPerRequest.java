package examples.registrynamepercall;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The tree of names keeps a node for each request, also where the logger itself is collected. */
public class BadLoggerPerRequest {
  public void handle(long requestId, String path) {
    Logger log = Logger.getLogger("request." + requestId); // LEAK: RegistryNamePerCall@warning: handle
    log.log(Level.FINE, "serving {0}", path);
  }
}
