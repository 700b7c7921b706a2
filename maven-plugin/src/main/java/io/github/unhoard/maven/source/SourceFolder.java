package io.github.unhoard.maven.source;

import io.github.unhoard.core.frontend.UnreadableSource;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of sources without a build: source roots are told by the package declarations. */
public final class SourceFolder {
  private SourceFolder() {}

  /**
   * The sources below {@code folder}.
   *
   * @param folder an existing folder, or one Java file
   * @param reportRoot what the files' paths are relative to
   * @throws InputFault when it cannot be read
   */
  public static Sources read(Path folder, Path reportRoot) {
    SourceTree tree = SourceTree.walk(folder, reportRoot);
    Map<String, List<SourceFile>> projects = new TreeMap<>();
    List<Problem> problems = new ArrayList<>(tree.problems());
    for (Path path : tree.files()) {
      try {
        SourceFile file = SourceFile.of(path, reportRoot);
        projects
            .computeIfAbsent(SourceRoot.projectOf(file.root()), project -> new ArrayList<>())
            .add(file);
      } catch (IOException e) {
        String name = ReportPath.of(reportRoot, path);
        problems.add(UnreadableSource.problem(name, e));
      }
    }
    List<SourceModule> modules =
        projects.entrySet().stream()
            .map(project -> new SourceModule(project.getKey(), project.getValue(), List.of()))
            .toList();
    return new Sources(reportRoot, modules, problems, tree.warnings(), false);
  }
}
