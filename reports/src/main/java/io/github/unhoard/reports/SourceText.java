package io.github.unhoard.reports;

import java.util.List;

/** Where reports read the code they show. */
@FunctionalInterface
public interface SourceText {

  /** No code at all: reports do without excerpts. */
  SourceText NONE = path -> List.of();

  /**
   * The lines of the file that findings call {@code path}, without line ends; empty when it cannot
   * be read.
   */
  List<String> lines(String path);
}
