package examples.registrynamepercall;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Constants, a few of them, and a constant for each unit. */
public class OkConstantNames {
  private static final String PREFIX = "audit.";

  public void write(TimeUnit unit, boolean secret, String text) {
    Logger log = LoggerFactory.getLogger(PREFIX + (secret ? "secret" : "open"));
    log.info("{}", text);
    LoggerFactory.getLogger(PREFIX + unit.name()).info("{}", text);
    category("orders").info("{}", text);
    category("payments").info("{}", text);
  }

  private static Logger category(String name) {
    return LoggerFactory.getLogger(PREFIX + name);
  }
}
