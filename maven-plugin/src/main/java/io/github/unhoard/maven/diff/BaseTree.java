package io.github.unhoard.maven.diff;

import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.maven.source.TemporaryFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.jspecify.annotations.Nullable;

/** The Java sources of a commit in a temporary folder, until closed. */
public final class BaseTree implements AutoCloseable {
  private final Path copy;
  private final Path root;
  private final List<Path> folders;

  private BaseTree(Path copy, Path root, List<Path> folders) {
    this.copy = copy;
    this.root = root;
    this.folders = folders;
  }

  static BaseTree write(Repository repository, RevCommit commit, Path root, List<Path> folders)
      throws IOException {
    Path workTree = repository.getWorkTree().toPath().toRealPath();
    Path copy = Files.createTempDirectory("unhoard-base-").toRealPath();
    List<Path> copied = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        copied.add(copy.resolve(workTree.relativize(folder.toRealPath()).toString()).normalize());
      }
    }
    Path copyOfRoot = copy.resolve(workTree.relativize(root.toRealPath()).toString()).normalize();
    BaseTree tree = new BaseTree(copy, copyOfRoot, copied);
    try {
      tree.writeFiles(repository, commit);
      return tree;
    } catch (IOException | RuntimeException e) {
      tree.close();
      throw e;
    }
  }

  /**
   * The sources that {@code head} had at that commit, with the same class path.
   *
   * @param head what is in the work tree
   */
  public Sources sources(Sources head) {
    Map<String, SourceRole> roles = new HashMap<>();
    List<Path> classPath =
        head.modules().stream().flatMap(each -> each.classPath().stream()).distinct().toList();
    for (SourceModule module : head.modules()) {
      module.files().forEach(file -> roles.putIfAbsent(file.root(), file.input().role()));
    }
    List<SourceModule> modules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Sources found = SourceFolder.read(folder, root);
        problems.addAll(found.problems());
        found.modules().forEach(each -> modules.add(withRoles(each, roles, classPath)));
      }
    }
    return new Sources(root, modules, problems, List.of(), head.knowsClassPath());
  }

  @Override
  public void close() {
    TemporaryFolder.delete(copy);
  }

  /** The build may know better than the path what is a test. */
  private static SourceModule withRoles(
      SourceModule module, Map<String, SourceRole> roles, List<Path> classPath) {
    List<SourceFile> files =
        module.files().stream()
            .map(file -> file.as(roles.getOrDefault(file.root(), file.input().role())))
            .toList();
    return new SourceModule(module.name(), files, classPath);
  }

  private void writeFiles(Repository repository, RevCommit commit) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(PathSuffixFilter.create(".java"));
      while (walk.next()) {
        Path file = target(walk.getPathString());
        if (file != null && (walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          Files.createDirectories(file.getParent());
          try (OutputStream out =
              Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            repository.open(walk.getObjectId(0)).copyTo(out);
          }
        }
      }
    }
  }

  /** Null for what lies elsewhere, or has a name that this platform does not take. */
  private @Nullable Path target(String path) {
    try {
      Path file = copy.resolve(path).normalize();
      boolean wanted = folders.stream().anyMatch(file::startsWith) && file.startsWith(copy);
      return wanted ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
