package io.github.unhoard.maven;

import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.run.Territory;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Path;
import java.util.List;

/** What one run of a goal analyses, and where it belongs. */
interface Input extends AutoCloseable {

  /** The sources; none is no error here. */
  Sources sources(Stopwatch watch);

  /**
   * Folders where configuration and baseline may lie, nearest first; the last is the root that
   * reports name files from. Empty when nothing stays of the input.
   */
  List<Path> homes();

  /** Where relative paths in the goal's options start. */
  Path optionsFrom();

  /** What the run answers for. */
  Territory territory();

  /** The folders the sources are in. */
  List<Path> folders();

  @Override
  void close();
}
