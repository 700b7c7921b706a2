package io.github.unhoard.maven.run;

import io.github.unhoard.core.frontend.FrontEnd;

/**
 * The front end of one run.
 *
 * @param why the end of a sentence that says which one was taken
 */
public record EngineChoice(FrontEnd frontEnd, String why) {

  /** One line for the console. */
  public String sentence() {
    return "Reading the sources with " + frontEnd.name() + ", " + why;
  }
}
