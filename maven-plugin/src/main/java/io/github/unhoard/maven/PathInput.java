package io.github.unhoard.maven;

import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.run.Territory;
import io.github.unhoard.maven.source.ConfigurationFolder;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.ReportPath;
import io.github.unhoard.maven.source.SourceArchive;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder, a Maven project, one source file or an archive of sources that the user names. */
final class PathInput implements Input {
  private final String name;
  private final Path target;
  private final PathReader reader;
  private @Nullable SourceArchive archive;

  private PathInput(String name, Path target, PathReader reader) {
    this.name = name;
    this.target = target;
    this.reader = reader;
  }

  /**
   * What is at {@code name}.
   *
   * @throws InputFault when nothing is
   */
  static PathInput of(String name, PathReader reader) {
    try {
      Path target = reader.workingFolder().resolve(name).normalize();
      if (!Files.exists(target)) {
        throw new InputFault("no such file or folder: " + name);
      }
      return new PathInput(name, target, reader);
    } catch (InvalidPathException e) {
      throw new InputFault("not a path: " + name, e);
    }
  }

  @Override
  public Sources sources(Stopwatch watch) {
    Sources sources = isArchive() ? unpacked(watch) : watch.time("collect", this::read);
    if (sources.isEmpty()) {
      throw new InputFault("no Java sources in " + name);
    }
    return sources;
  }

  private Sources read() {
    return isFolder() ? reader.inFolder(target) : reader.ofFile(target, home());
  }

  private Sources unpacked(Stopwatch watch) {
    SourceArchive unpacked = watch.time("unpack", () -> SourceArchive.unpack(target));
    archive = unpacked;
    return watch.time(
        "collect",
        () -> {
          Path folder = unpacked.folder();
          Sources sources =
              SourceFolder.read(folder, folder)
                  .withConfiguration(ConfigurationFolder.read(folder, folder));
          return reader.withExtraClassPath(sources.withProblems(unpacked.problems()).withoutRoot());
        });
  }

  @Override
  public List<Path> homes() {
    return isArchive() ? List.of() : List.of(home());
  }

  @Override
  public Path optionsFrom() {
    return reader.workingFolder();
  }

  @Override
  public Territory territory() {
    return isFolder() || isArchive()
        ? Territory.ALL
        : new Territory(ReportPath.of(home(), target), List.of(), false);
  }

  @Override
  public List<Path> folders() {
    return homes();
  }

  @Override
  public void close() {
    if (archive != null) {
      archive.close();
    }
  }

  /** What paths are relative to; for one file the working folder, where it is below that. */
  private Path home() {
    if (isFolder()) {
      return target;
    }
    Path working = reader.workingFolder().normalize();
    Path parent = target.toAbsolutePath().getParent();
    return target.startsWith(working) || parent == null ? working : parent;
  }

  private boolean isArchive() {
    return !isFolder() && !target.toString().endsWith(".java");
  }

  private boolean isFolder() {
    return Files.isDirectory(target);
  }
}
