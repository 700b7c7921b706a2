package io.github.unhoard.maven;

import io.github.unhoard.maven.resolve.MavenSources;
import io.github.unhoard.maven.resolve.ResolvedClassPath;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.run.Territory;
import io.github.unhoard.maven.source.ReportPath;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The module that Maven builds.
 *
 * @param extraClassPath what the user adds to what Maven resolved
 */
record ModuleInput(MavenSession session, MavenProject project, List<Path> extraClassPath)
    implements Input {

  @Override
  public Sources sources(Stopwatch watch) {
    return watch.time(
        "collect",
        () ->
            MavenSources.of(project, root(), ResolvedClassPath.of(project))
                .withClassPath(extraClassPath));
  }

  /** Whether there is a folder to look for sources in. */
  boolean hasSources() {
    return folders().stream().anyMatch(Files::isDirectory);
  }

  @Override
  public List<Path> homes() {
    return Stream.of(module(), root()).distinct().toList();
  }

  @Override
  public Path optionsFrom() {
    return root();
  }

  @Override
  public Territory territory() {
    List<String> others =
        session.getProjects().stream()
            .map(each -> each.getBasedir().toPath())
            .filter(each -> each.startsWith(module()) && !each.equals(module()))
            .map(each -> ReportPath.of(root(), each))
            .toList();
    String folder = module().equals(root()) ? "" : ReportPath.of(root(), module());
    return new Territory(folder, others, session.getProjects().size() == 1 && folder.isEmpty());
  }

  @Override
  public List<Path> folders() {
    return MavenSources.writtenFolders(project);
  }

  @Override
  public void close() {}

  private Path module() {
    return project.getBasedir().toPath();
  }

  private Path root() {
    Path top = session.getRequest().getMultiModuleProjectDirectory().toPath();
    return module().startsWith(top) ? top : module();
  }
}
