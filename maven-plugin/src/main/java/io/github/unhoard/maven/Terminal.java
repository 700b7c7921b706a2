package io.github.unhoard.maven;

import io.github.unhoard.maven.report.AnsiStyle;
import io.github.unhoard.maven.report.Style;
import java.io.Console;
import org.apache.maven.execution.MavenSession;

/** Whether the console shows colours, decided as Maven decides it for itself. */
final class Terminal {
  private Terminal() {}

  /** The style to write in. */
  static Style style(MavenSession session) {
    String wanted = session.getUserProperties().getProperty("style.color", "auto");
    boolean coloured =
        switch (wanted) {
          case "always" -> true;
          case "never" -> false;
          default -> session.getRequest().isInteractiveMode() && isTerminal();
        };
    return coloured ? new AnsiStyle() : Style.PLAIN;
  }

  /** Since JDK 22 there may be a console without a terminal, which only the newer method tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || System.getenv("NO_COLOR") != null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
