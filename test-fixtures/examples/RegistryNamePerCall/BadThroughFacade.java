package examples.registrynamepercall;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The facade hands the name on; who puts it together is to blame. */
public class BadThroughFacade implements AutoCloseable {
  private final Logger log;

  public BadThroughFacade(Logs logs) {
    log = logs.named("cursor-" + UUID.randomUUID()); // LEAK: RegistryNamePerCall@error: BadThroughFacade
  }

  @Override
  public void close() {
    log.debug("closed");
  }

  /** What a program may replace. */
  interface Logs {
    Logger named(String name);
  }

  /** What it uses if it does not. */
  static final class Slf4jLogs implements Logs {
    @Override
    public Logger named(String name) {
      return LoggerFactory.getLogger(name);
    }
  }
}
