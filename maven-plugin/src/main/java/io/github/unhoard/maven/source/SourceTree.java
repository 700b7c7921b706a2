package io.github.unhoard.maven.source;

import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The Java files below a folder, or one of them. Build output, hidden folders and resources are
 * passed over, and links to folders are not followed, so that no loop can form.
 */
public final class SourceTree {
  private final Path root;
  private final Path reportRoot;
  private final List<Path> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  private SourceTree(Path root, Path reportRoot) {
    this.root = root;
    this.reportRoot = reportRoot;
  }

  /**
   * Walks {@code root}.
   *
   * @param root an existing folder, or one Java file
   * @param reportRoot what paths in problems and warnings are relative to
   */
  public static SourceTree walk(Path root, Path reportRoot) {
    SourceTree tree = new SourceTree(root, reportRoot);
    try {
      Files.walkFileTree(root.toRealPath(), tree.new Visitor(root.toRealPath()));
    } catch (IOException e) {
      throw new InputFault("cannot read " + root + ": " + Reasons.of(e), e);
    }
    Collections.sort(tree.files);
    Collections.sort(tree.problems);
    Collections.sort(tree.warnings);
    return tree;
  }

  /** The Java files, sorted. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /** Java files and folders that cannot be read, sorted. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Links that were not followed, sorted. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path realRoot;

    Visitor(Path realRoot) {
      this.realRoot = realRoot;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(realRoot) || FolderRole.holdsSources(realRoot, folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
        if (FolderRole.holdsSources(realRoot, file)) {
          warnings.add("link to a folder not followed: " + shown(file));
        }
      } else if (isJava(file)) {
        if (Files.isRegularFile(file)) {
          files.add(asGiven(file));
        } else {
          problems.add(
              new Problem(shown(file), 0, "a link that leads to no file: mend or remove it", true));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(realRoot)) {
        throw failure;
      }
      problems.add(UnreadableSource.problem(shown(file), failure));
      return FileVisitResult.CONTINUE;
    }

    private Path asGiven(Path file) {
      return root.resolve(realRoot.relativize(file).toString());
    }

    private String shown(Path file) {
      return ReportPath.of(reportRoot, asGiven(file));
    }
  }

  /** Whether {@code file} holds code; a module declaration holds none. */
  private static boolean isJava(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.equals("module-info.java");
  }
}
