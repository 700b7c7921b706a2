package io.github.unhoard.maven;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;

/**
 * What Maven hands to a goal; Maven makes one per execution.
 *
 * @param project the module at hand; a stand-in where there is no pom
 */
record Surroundings(
    MavenSession session,
    MojoExecution execution,
    MavenProject project,
    ProjectBuilder projectBuilder,
    RepositorySystem repositorySystem) {

  /** For Maven. */
  @Inject
  Surroundings {}

  /** Where the user stands; relative paths start here. */
  Path workingFolder() {
    return Path.of(session.getSystemProperties().getProperty("user.dir", "")).toAbsolutePath();
  }
}
