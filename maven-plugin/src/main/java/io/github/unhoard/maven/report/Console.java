package io.github.unhoard.maven.report;

import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;

/** Where lines for people go. */
@FunctionalInterface
public interface Console {

  /** Shows {@code line}. */
  void print(Line line);

  /** Maven's log, at the line's level. */
  static Console log(Log log) {
    return line -> {
      switch (line.level()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case INFO -> log.info(line.text());
      }
    };
  }

  /** A bare stream, as the launcher wants it. */
  static Console stream(PrintStream stream) {
    return line -> stream.println(line.text());
  }
}
