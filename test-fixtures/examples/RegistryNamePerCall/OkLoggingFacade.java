package examples.registrynamepercall;

import java.util.logging.Level;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands before the logging system hands on the names that its callers choose. */
public class OkLoggingFacade implements ILoggerFactory {
  private final java.util.logging.Logger fallback;

  public OkLoggingFacade(String name) {
    fallback = java.util.logging.Logger.getLogger(name);
  }

  @Override
  public Logger getLogger(String name) {
    fallback.log(Level.FINER, "asked for {0}", name);
    return LoggerFactory.getLogger("facade." + name);
  }
}
