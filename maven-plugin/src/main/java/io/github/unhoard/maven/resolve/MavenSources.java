package io.github.unhoard.maven.resolve;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.ConfigurationFolder;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** The sources of Maven modules, as their models name them. */
public final class MavenSources {
  private MavenSources() {}

  /**
   * The sources of {@code project}, tests included; none is no error.
   *
   * @param reportRoot what the files' paths are relative to
   * @param classPath what they compile against
   */
  public static Sources of(MavenProject project, Path reportRoot, List<Path> classPath) {
    Map<Path, SourceRole> roots = new LinkedHashMap<>();
    project.getCompileSourceRoots().forEach(root -> addRoot(roots, root, SourceRole.MAIN));
    project.getTestCompileSourceRoots().forEach(root -> addRoot(roots, root, SourceRole.TEST));
    String output = project.getBuild().getDirectory();
    addRoot(roots, output + "/generated-sources", SourceRole.GENERATED);

    Map<Path, SourceFile> files = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    roots.forEach(
        (root, role) -> {
          Sources found = SourceFolder.read(root, reportRoot);
          problems.addAll(found.problems());
          warnings.addAll(found.warnings());
          for (SourceModule module : found.modules()) {
            for (SourceFile file : module.files()) {
              files.putIfAbsent(
                  file.input().file().toAbsolutePath().normalize(), withRole(file, role));
            }
          }
        });
    List<SourceFile> sorted =
        files.values().stream().sorted(Comparator.comparing(file -> file.input().path())).toList();
    SourceModule module = new SourceModule(project.getArtifactId(), sorted, classPath);
    return new Sources(reportRoot, List.of(module), problems, warnings, true)
        .withConfiguration(configuration(project, reportRoot));
  }

  /** Whether {@code project} is more than a pom. */
  public static boolean hasCode(MavenProject project) {
    return !project.getPackaging().equals("pom");
  }

  /** The folders of {@code project} with sources that people write. */
  public static List<Path> writtenFolders(MavenProject project) {
    return Stream.concat(
            project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
        .map(Path::of)
        .filter(folder -> !folder.startsWith(project.getBuild().getDirectory()))
        .distinct()
        .toList();
  }

  /** The files in the resource folders that configure caches. */
  private static List<SourceInput> configuration(MavenProject project, Path reportRoot) {
    return project.getBuild().getResources().stream()
        .map(resource -> Path.of(resource.getDirectory()))
        .distinct()
        .filter(Files::isDirectory)
        .flatMap(folder -> ConfigurationFolder.read(folder, reportRoot).stream())
        .toList();
  }

  private static void addRoot(Map<Path, SourceRole> roots, String folder, SourceRole role) {
    Path root = Path.of(folder);
    if (Files.isDirectory(root)) {
      roots.putIfAbsent(root, role);
    }
  }

  private static SourceFile withRole(SourceFile file, SourceRole role) {
    return file.input().role() == SourceRole.GENERATED ? file : file.as(role);
  }
}
