package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that a peer looks at.
 *
 * @param path of the file in its sources jar
 * @param file the same on disk, below {@code scratch}
 * @param source its members
 * @param classPath what it was compiled against, its own release last
 * @param classesJar the release's own classes; null when they could not be had
 * @param scratch a folder to write to
 */
record PeerInput(
    String path,
    Path file,
    Declarations source,
    List<Path> classPath,
    @Nullable Path classesJar,
    Path scratch) {

  /** Where a peer writes its report. */
  Path report() {
    return scratch.resolve("report.xml");
  }
}
