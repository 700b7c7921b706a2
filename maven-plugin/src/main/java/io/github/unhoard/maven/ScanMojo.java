package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.resolve.ClassPath;
import io.github.unhoard.maven.resolve.ClassPathResolver;
import io.github.unhoard.maven.resolve.MavenProjectScan;
import io.github.unhoard.maven.resolve.ReactorModel;
import io.github.unhoard.maven.run.Goal;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.SourceArchive;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;

/**
 * Analyses a folder of sources, a Maven project with all its modules, or an archive of sources. The
 * code need not be built and no project of one's own is needed.
 */
@Mojo(name = "scan", requiresProject = false, aggregator = true, threadSafe = true)
public final class ScanMojo extends AnalysisMojo {

  /** What to analyse: a folder, with or without a {@code pom.xml}, or a jar or zip of sources. */
  @Parameter(property = "unhoard.path", defaultValue = ".")
  private String path = ".";

  /**
   * Report files to write: {@code json}, {@code sarif}, {@code html}, {@code gitlab}, {@code
   * rdjson}, {@code checkstyle}, {@code sonar}, {@code github}; the console is always written.
   */
  @Parameter(property = "unhoard.formats")
  private List<String> formats = List.of();

  /** The folder for report files. */
  @Parameter(property = "unhoard.outputDirectory", defaultValue = "unhoard-report")
  private String outputDirectory = "unhoard-report";

  /** Files and folders to compile against, separated as for {@code java -cp}. */
  @Parameter(property = "unhoard.classpath")
  private String classpath = "";

  /**
   * {@code group:artifact:version} that the sources were published as, to compile against what it
   * needs.
   */
  @Parameter(property = "unhoard.artifact")
  private String artifact = "";

  private final MavenProject currentProject;
  private final ProjectBuilder projectBuilder;
  private final RepositorySystem repositorySystem;

  /** For Maven. */
  @Inject
  public ScanMojo(
      MavenSession session,
      MojoExecution execution,
      MavenProject currentProject,
      ProjectBuilder projectBuilder,
      RepositorySystem repositorySystem) {
    super(session, execution);
    this.currentProject = currentProject;
    this.projectBuilder = projectBuilder;
    this.repositorySystem = repositorySystem;
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    Path target = target();
    Goal goal = goal(formats, workingFolder().resolve(outputDirectory));
    if (Files.isDirectory(target)) {
      return Optional.of(reach(goal, watch.time("collect", () -> inFolder(target)), watch));
    }
    try (SourceArchive archive = watch.time("unpack", () -> SourceArchive.unpack(target))) {
      Sources sources = watch.time("collect", () -> inArchive(archive));
      return Optional.of(reach(goal, sources, watch));
    }
  }

  private Verdict reach(Goal goal, Sources sources, Stopwatch watch) {
    if (sources.size() == 0) {
      throw new InputFault("no Java sources in " + path);
    }
    return goal.reach(sources, watch);
  }

  private Path target() {
    try {
      Path target = workingFolder().resolve(path).normalize();
      if (!Files.exists(target)) {
        throw new InputFault("no such file or folder: " + path);
      }
      return target;
    } catch (InvalidPathException e) {
      throw new InputFault("not a path: " + path, e);
    }
  }

  private Sources inFolder(Path folder) {
    Path pom = folder.resolve("pom.xml");
    if (!Files.isRegularFile(pom)) {
      return withExtraClassPath(SourceFolder.read(folder, folder));
    }
    ReactorModel reactor = ReactorModel.read(pom.toFile(), session(), projectBuilder);
    return withExtraClassPath(MavenProjectScan.gather(folder, reactor, resolver()));
  }

  private Sources inArchive(SourceArchive archive) {
    Sources sources = SourceFolder.read(archive.folder(), archive.folder());
    return withExtraClassPath(sources.withProblems(archive.problems()).withoutRoot());
  }

  private Sources withExtraClassPath(Sources sources) {
    List<Path> entries = new ArrayList<>(ClassPathOption.parse(classpath, workingFolder()));
    List<String> warnings = new ArrayList<>();
    if (!artifact.isBlank()) {
      ClassPath resolved =
          resolver().ofArtifact(artifact, currentProject.getRemoteProjectRepositories());
      entries.addAll(resolved.entries());
      if (!resolved.missing().isEmpty()) {
        warnings.add(MavenProjectScan.missing(artifact, resolved.missing()));
      }
    }
    return sources.withClassPath(entries).withWarnings(warnings);
  }

  private ClassPathResolver resolver() {
    return new ClassPathResolver(repositorySystem, session().getRepositorySession());
  }
}
