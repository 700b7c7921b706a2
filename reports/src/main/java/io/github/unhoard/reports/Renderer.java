package io.github.unhoard.reports;

/** Writes a report in one format; equal reports give equal text. */
@FunctionalInterface
interface Renderer {

  /** The whole file, with {@code \n} line ends. */
  String render(Report report, SourceText sources);
}
