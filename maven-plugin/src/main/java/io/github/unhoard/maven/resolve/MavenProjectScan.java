package io.github.unhoard.maven.resolve;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.SourceModule;
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
  private final List<SourceModule> modules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<SourceInput> configuration = new ArrayList<>();

  private MavenProjectScan(Path root, ClassPathResolver resolver) {
    this.root = root;
    this.resolver = resolver;
  }

  /**
   * The sources of {@code reactor}.
   *
   * @param root the folder of the root pom
   */
  public static Sources gather(Path root, ReactorModel reactor, ClassPathResolver resolver) {
    MavenProjectScan scan = new MavenProjectScan(root, resolver);
    scan.warnings.addAll(reactor.warnings());
    SiblingPoms siblings = new SiblingPoms(reactor.projects());
    reactor.projects().forEach(project -> scan.addProject(project, siblings));
    reactor.unreadable().forEach(folder -> scan.add(SourceFolder.read(folder, root)));
    boolean isMaven = !reactor.projects().isEmpty();
    return new Sources(root, scan.modules, scan.problems, scan.warnings, isMaven)
        .withConfiguration(scan.configuration);
  }

  private void addProject(MavenProject project, SiblingPoms siblings) {
    Sources sources = MavenSources.of(project, root, List.of());
    if (sources.size() == 0) {
      configuration.addAll(sources.configuration());
      return;
    }
    ClassPath classPath = resolver.ofProject(project, siblings);
    if (!classPath.missing().isEmpty()) {
      warnings.add(missing(project.getArtifactId(), classPath.missing()));
    }
    List<Path> entries = new ArrayList<>(classPath.entries());
    Path classes = Path.of(project.getBuild().getOutputDirectory());
    if (Files.isDirectory(classes)) {
      entries.add(classes);
    }
    add(
        new Sources(
            root,
            sources.modules().stream().map(module -> module.withClassPath(entries)).toList(),
            sources.problems(),
            sources.warnings(),
            sources.configuration(),
            true));
  }

  private void add(Sources sources) {
    modules.addAll(sources.modules());
    configuration.addAll(sources.configuration());
    problems.addAll(sources.problems());
    warnings.addAll(sources.warnings());
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
