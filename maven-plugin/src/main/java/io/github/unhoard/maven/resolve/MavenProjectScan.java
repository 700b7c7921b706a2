package io.github.unhoard.maven.resolve;

import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;

/**
 * Gathers the sources of all modules of a Maven project that need not be built, and whose
 * dependencies need not all be there.
 */
public final class MavenProjectScan {
  private static final int MISSING_NAMED = 3;

  private final Path root;
  private final ClassPathResolver resolver;
  private final SiblingPoms siblings;

  private MavenProjectScan(Path root, ClassPathResolver resolver, SiblingPoms siblings) {
    this.root = root;
    this.resolver = resolver;
    this.siblings = siblings;
  }

  /**
   * The sources of {@code reactor}.
   *
   * @param root the folder of the root pom
   */
  public static Sources gather(Path root, ReactorModel reactor, ClassPathResolver resolver) {
    List<MavenProject> projects = reactor.projects();
    MavenProjectScan scan = new MavenProjectScan(root, resolver, new SiblingPoms(projects));
    List<Sources> parts = new ArrayList<>();
    projects.forEach(project -> parts.add(scan.sources(project)));
    reactor.unreadable().forEach(folder -> parts.add(SourceFolder.read(folder, root)));
    return Sources.together(root, parts, !projects.isEmpty()).withWarnings(reactor.warnings());
  }

  private Sources sources(MavenProject project) {
    Sources sources = MavenSources.of(project, root, List.of());
    if (sources.size() == 0) {
      return sources;
    }
    ClassPath classPath = resolver.ofProject(project, siblings);
    List<Path> entries = new ArrayList<>(classPath.entries());
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    if (Files.isDirectory(classes)) {
      entries.add(classes);
    }
    return sources
        .withClassPath(entries)
        .withWarnings(
            classPath.missing().isEmpty()
                ? List.of()
                : List.of(missing(project.getArtifactId(), classPath.missing())));
  }

  /** One line on what the class path of {@code name} lacks. */
  public static String missing(String name, List<String> missing) {
    List<String> named = missing.subList(0, Math.min(MISSING_NAMED, missing.size()));
    String more = missing.size() > named.size() ? " and more" : "";
    return "class path of "
        + name
        + " lacks "
        + missing.size()
        + " that could not be resolved: "
        + String.join(", ", named)
        + more;
  }
}
