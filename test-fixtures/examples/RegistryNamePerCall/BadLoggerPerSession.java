package examples.registrynamepercall;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logging system keeps a logger for each session there ever was. */
public class BadLoggerPerSession {
  private final Logger log;

  public BadLoggerPerSession(UUID session) {
    log = LoggerFactory.getLogger("session." + session); // LEAK: RegistryNamePerCall@error: LoggerFactory.getLogger()
  }

  public void received(String text) {
    log.info("received {}", text);
  }
}
