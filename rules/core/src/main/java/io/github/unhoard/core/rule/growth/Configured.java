package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.catalog.Vocabulary;
import java.util.regex.Pattern;

/** Entries that a program is told of while it is set up: by its configuration, or by itself. */
final class Configured {
  /** Methods with which code says what there is. */
  private static final Pattern SAYING = Pattern.compile("(define|declare|configure)([A-Z]\\w*)?");

  private static final Pattern READING =
      Pattern.compile(
          "(parse|load|read|init|apply|process)\\w*"
              + "(Config|Conf|Configs|Configuration|Settings|Options|Properties)");

  private Configured() {}

  /** Whether the method that makes {@code growth} says or reads what the program consists of. */
  static boolean adds(Growth growth, Vocabulary vocabulary) {
    Executable method = growth.site().executable();
    String name = method.name();
    return SAYING.matcher(name).matches() && !vocabulary.isData(name)
        || READING.matcher(name).matches();
  }
}
