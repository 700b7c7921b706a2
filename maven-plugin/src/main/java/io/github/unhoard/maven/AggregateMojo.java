package io.github.unhoard.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Analyses all modules of the build together, so that a release in one counts for what another
 * keeps, and fails the build when something is kept for ever. Runs once, for the module the build
 * was started in, and writes one set of reports there.
 */
@Mojo(
    name = "aggregate",
    aggregator = true,
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class AggregateMojo extends BuildMojo {

  /** For Maven. */
  @Inject
  public AggregateMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Input> input(List<Path> extraClassPath) {
    MavenProject top = maven().session().getTopLevelProject();
    if (!maven().project().equals(top)) {
      getLog().debug("unhoard: analysed with " + top.getArtifactId());
      return Optional.empty();
    }
    return Optional.of(new ReactorInput(maven().session(), extraClassPath));
  }
}
