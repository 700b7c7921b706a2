package io.github.unhoard.maven.resolve;

import io.github.unhoard.maven.source.InputFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/** The class path that Maven has resolved for a module of the build at hand. */
public final class ResolvedClassPath {
  private ResolvedClassPath() {}

  /** What the sources of {@code project} compile against, tests included. */
  public static List<Path> of(MavenProject project) {
    try {
      return project.getTestClasspathElements().stream()
          .map(Path::of)
          .filter(entry -> isBuilt(entry, project))
          .toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new InputFault("Maven did not resolve the class path: " + e.getMessage(), e);
    }
  }

  /** The module's own classes need not be there: its sources are. */
  private static boolean isBuilt(Path entry, MavenProject project) {
    return Files.exists(entry) || !entry.startsWith(project.getBuild().getDirectory());
  }
}
