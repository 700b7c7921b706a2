package io.github.unhoard.maven;

import io.github.unhoard.maven.config.ConfigFile;
import io.github.unhoard.maven.resolve.MavenSources;
import io.github.unhoard.maven.resolve.ResolvedClassPath;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.run.Territory;
import io.github.unhoard.maven.source.ReportPath;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * All modules that Maven builds, as one world.
 *
 * @param extraClassPath what the user adds to what Maven resolved
 */
record ReactorInput(MavenSession session, List<Path> extraClassPath) implements Input {

  @Override
  public Sources sources(Stopwatch watch) {
    return watch.time("collect", this::collect).withWarnings(warnings());
  }

  private Sources collect() {
    Path root = root();
    List<Sources> parts =
        session.getProjects().stream()
            .map(each -> MavenSources.of(each, root, ResolvedClassPath.of(each)))
            .toList();
    return Sources.together(root, parts, true).withClassPath(extraClassPath);
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    List<MavenProject> unseen = unselected();
    if (!unseen.isEmpty()) {
      long all = session.getAllProjects().stream().filter(MavenSources::hasCode).count();
      warnings.add(
          unseen.size() == 1
              ? "1 of %d modules is not part of this build: what it adds and releases is not seen"
                  .formatted(all)
              : "%d of %d modules are not part of this build: what they add and release is not seen"
                  .formatted(unseen.size(), all));
    }
    Path root = root();
    List<Path> homes = homes();
    session.getProjects().stream()
        .map(each -> folder(each).resolve(ConfigFile.NAME))
        .filter(each -> Files.exists(each) && !homes.contains(each.getParent()))
        .map(each -> ReportPath.of(root, each) + " is not read here: one file speaks for all")
        .forEach(warnings::add);
    return warnings;
  }

  @Override
  public List<Path> homes() {
    return Stream.of(folder(session.getTopLevelProject()), root()).distinct().toList();
  }

  @Override
  public Path optionsFrom() {
    return root();
  }

  @Override
  public Territory territory() {
    Path root = root();
    Path top = folder(session.getTopLevelProject());
    List<MavenProject> unseen = unselected();
    List<String> others =
        unseen.stream()
            .map(ReactorInput::folder)
            .filter(each -> !root.startsWith(each))
            .map(each -> ReportPath.of(root, each))
            .toList();
    String folder = root.startsWith(top) ? "" : ReportPath.of(root, top);
    return new Territory(folder, others, unseen.isEmpty() && folder.isEmpty());
  }

  @Override
  public List<Path> folders() {
    return session.getProjects().stream()
        .flatMap(each -> MavenSources.writtenFolders(each).stream())
        .distinct()
        .toList();
  }

  @Override
  public void close() {}

  /** Modules of the project that this build leaves out. */
  private List<MavenProject> unselected() {
    return session.getAllProjects().stream()
        .filter(each -> !session.getProjects().contains(each))
        .filter(MavenSources::hasCode)
        .toList();
  }

  /** What reports name files from; modules may lie beside the root, not only below it. */
  private Path root() {
    Path root = session.getRequest().getMultiModuleProjectDirectory().toPath();
    for (MavenProject each : session.getProjects()) {
      while (!folder(each).startsWith(root) && root.getParent() != null) {
        root = root.getParent();
      }
    }
    return root;
  }

  private static Path folder(MavenProject project) {
    return project.getBasedir().toPath();
  }
}
