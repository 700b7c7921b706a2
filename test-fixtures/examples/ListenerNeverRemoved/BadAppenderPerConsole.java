package examples.listenerneverremoved;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** The logger keeps every console that was ever opened. */
public class BadAppenderPerConsole implements AutoCloseable {
  private final StringBuilder lines = new StringBuilder();

  public BadAppenderPerConsole() {
    Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    root.addAppender( // LEAK: ListenerNeverRemoved: addAppender
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            lines.append(event.getFormattedMessage());
          }
        });
  }

  @Override
  public void close() {
    lines.setLength(0);
  }
}
