package io.github.unhoard.maven.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sources that belong together, for instance those of one Maven module.
 *
 * @param name for messages
 * @param files sorted by path
 * @param classPath what they compile against, nearest first
 */
public record SourceModule(String name, List<SourceFile> files, List<Path> classPath) {
  public SourceModule {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
  }

  /** The same sources compiled against {@code entries} too. */
  public SourceModule withClassPath(List<Path> entries) {
    List<Path> longer = Stream.concat(classPath.stream(), entries.stream()).distinct().toList();
    return new SourceModule(name, files, longer);
  }

  /** The same module with those of its files that {@code wanted} takes. */
  SourceModule filtered(Predicate<SourceFile> wanted) {
    return new SourceModule(name, files.stream().filter(wanted).toList(), classPath);
  }
}
