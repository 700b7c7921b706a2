package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** An analyser that runs beside Unhoard for comparison. */
enum Peer {
  /** SpotBugs with fb-contrib, on classes. */
  SPOTBUGS("SpotBugs with fb-contrib"),
  /** Error Prone with all its checks, on the source as it compiles. */
  ERRORPRONE("Error Prone"),
  /** PMD with all its rules for Java, on the source. */
  PMD("PMD");

  private final String title;

  Peer(String title) {
    this.title = title;
  }

  /** As options and tables name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** The peer as these jars hold it. */
  PeerTool tool(List<Path> classPath) {
    return switch (this) {
      case SPOTBUGS -> new SpotBugs(classPath);
      case ERRORPRONE -> new ErrorProne();
      case PMD -> new Pmd();
    };
  }
}
