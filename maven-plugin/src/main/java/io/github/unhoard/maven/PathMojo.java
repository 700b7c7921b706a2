package io.github.unhoard.maven;

import io.github.unhoard.maven.resolve.ClassPathResolver;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that analyse what is at a path. */
abstract class PathMojo extends AnalysisMojo {

  /** What to analyse: a folder, with or without a {@code pom.xml}, or a jar or zip of sources. */
  @Parameter(property = "unhoard.path")
  private @Nullable String path;

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

  PathMojo(
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

  /** Whether the user names a path; else the build at hand is meant. */
  final boolean namesPath() {
    return path != null && !path.isBlank();
  }

  /** What is at the path, by default all that is in the working folder. */
  final Input atPath() {
    PathReader reader =
        new PathReader(
            workingFolder(),
            session(),
            projectBuilder,
            new ClassPathResolver(repositorySystem, session().getRepositorySession()),
            classpath,
            artifact,
            currentProject.getRemoteProjectRepositories());
    return PathInput.of(namesPath() ? String.valueOf(path) : ".", reader);
  }

  /** The module at hand. */
  final Input atModule() {
    return new ModuleInput(
        session(), currentProject, ClassPathOption.parse(classpath, workingFolder()));
  }

  /** Whether a build is at hand at all. */
  final boolean hasProject() {
    return currentProject.getFile() != null;
  }
}
