package io.github.unhoard.maven.source;

import java.nio.file.Path;

/** How reports name a file: relative to the analysed root, with {@code /} on every platform. */
public final class ReportPath {
  private ReportPath() {}

  /** The name of {@code file}; absolute when it is not below {@code root}. */
  public static String of(Path root, Path file) {
    Path from = root.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    Path shown = to.startsWith(from) && !to.equals(from) ? from.relativize(to) : to;
    return shown.toString().replace('\\', '/');
  }
}
