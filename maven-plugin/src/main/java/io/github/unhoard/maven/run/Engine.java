package io.github.unhoard.maven.run;

import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.javac.JavacFrontEnd;
import io.github.unhoard.maven.source.InputFault;
import java.util.Locale;

/** The front ends by the names users give them. */
public final class Engine {
  private Engine() {}

  /**
   * The front end called {@code name}; {@code auto} takes the most exact one.
   *
   * @throws InputFault when there is none
   */
  public static FrontEnd named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "auto", "javac" -> new JavacFrontEnd();
      default -> throw new InputFault("unknown engine '" + name + "': use auto or javac");
    };
  }
}
