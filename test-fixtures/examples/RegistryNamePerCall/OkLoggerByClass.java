package examples.registrynamepercall;

import io.netty.util.AttributeKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names of classes and constants, and a name that is passed on. */
public class OkLoggerByClass {
  private static final AttributeKey<String> USER = AttributeKey.valueOf("user");
  private final Logger log = LoggerFactory.getLogger(getClass());
  private final Logger audit = LoggerFactory.getLogger("audit." + getClass().getName());

  public Logger named(String name) {
    audit.debug("{} {}", USER, log.getName());
    return LoggerFactory.getLogger(name);
  }
}
