package io.github.unhoard.maven.source;

import io.github.unhoard.config.Configurations;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files below a folder that configure caches, resources included. */
public final class ConfigurationFolder {
  private ConfigurationFolder() {}

  /**
   * The files below {@code folder}, sorted; what cannot be read is passed over, since it is no
   * source.
   *
   * @param reportRoot what the files' paths are relative to
   */
  public static List<SourceInput> read(Path folder, Path reportRoot) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, files));
    } catch (IOException e) {
      throw new InputFault("cannot read the folder " + folder + ": " + Reasons.of(e), e);
    }
    return files.stream().sorted().map(file -> input(file, reportRoot)).toList();
  }

  private static SourceInput input(Path file, Path reportRoot) {
    String path = ReportPath.of(reportRoot, file);
    SourceRole role = FolderRole.of(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    return new SourceInput(file, path, role);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Visitor(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || FolderRole.holdsConfiguration(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && Configurations.isConfiguration(file.getFileName().toString())) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
