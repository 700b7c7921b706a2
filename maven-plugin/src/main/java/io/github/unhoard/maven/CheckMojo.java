package io.github.unhoard.maven;

import io.github.unhoard.maven.resolve.MavenSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Analyses the module's sources and fails the build when something keeps objects for ever. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends BuildMojo {

  /** For Maven. */
  @Inject
  public CheckMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Input> input(List<Path> extraClassPath) {
    if (!MavenSources.hasCode(maven().project())) {
      getLog().debug("unhoard: a pom has no sources");
      return Optional.empty();
    }
    return Optional.of(new ModuleInput(maven().session(), maven().project(), extraClassPath));
  }
}
