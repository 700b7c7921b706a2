package io.github.unhoard.maven.resolve;

import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;

/**
 * The class paths that sources compile against. Nothing missing is fatal: an analysis with a gap in
 * its class path is weaker, not wrong.
 */
public final class ClassPathResolver {
  private final RepositorySystem system;
  private final RepositorySystemSession session;
  private final LenientResolution resolution;

  /** A resolver over {@code system} with the settings of {@code session}. */
  public ClassPathResolver(RepositorySystem system, RepositorySystemSession session) {
    this.system = system;
    this.session = session;
    this.resolution = new LenientResolution(system, session);
  }

  /**
   * The test class path of {@code project}, without what comes from {@code siblings}: modules whose
   * sources are analysed together with it.
   */
  public ClassPath ofProject(MavenProject project, SiblingPoms siblings) {
    ArtifactTypeRegistry types = session.getArtifactTypeRegistry();
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
    request.setRepositories(project.getRemoteProjectRepositories());
    project.getDependencies().stream()
        .map(dependency -> RepositoryUtils.toDependency(dependency, types))
        .forEach(request::addDependency);
    if (project.getDependencyManagement() != null) {
      project.getDependencyManagement().getDependencies().stream()
          .map(dependency -> RepositoryUtils.toDependency(dependency, types))
          .forEach(request::addManagedDependency);
    }
    return resolution.resolve(request, List.of(), siblings);
  }

  /**
   * What the sources of a published artifact compile against, and the artifact itself.
   *
   * @param coordinates {@code group:artifact:version}
   * @param repositories where to look, beside those its pom names
   * @throws InputFault when {@code coordinates} are none
   */
  public ClassPath ofArtifact(String coordinates, List<RemoteRepository> repositories) {
    Artifact artifact = parse(coordinates);
    CollectRequest request = new CollectRequest();
    request.setRootArtifact(artifact);
    request.setRepositories(repositories);
    Optional<ArtifactDescriptorResult> descriptor = descriptor(artifact, repositories);
    if (descriptor.isPresent()) {
      request.setManagedDependencies(descriptor.get().getManagedDependencies());
      request.setRepositories(
          Stream.concat(repositories.stream(), descriptor.get().getRepositories().stream())
              .distinct()
              .toList());
      descriptor.get().getDependencies().stream()
          .filter(dependency -> !dependency.getScope().equals("test"))
          .forEach(request::addDependency);
    }
    return resolution.resolve(request, List.of(artifact), SiblingPoms.NONE);
  }

  private static Artifact parse(String coordinates) {
    try {
      return new DefaultArtifact(coordinates.strip());
    } catch (IllegalArgumentException e) {
      throw new InputFault("artifact is not group:artifact:version: '" + coordinates + "'", e);
    }
  }

  private Optional<ArtifactDescriptorResult> descriptor(
      Artifact artifact, List<RemoteRepository> repositories) {
    try {
      return Optional.of(
          system.readArtifactDescriptor(
              session, new ArtifactDescriptorRequest(artifact, repositories, "")));
    } catch (ArtifactDescriptorException e) {
      return Optional.empty();
    }
  }
}
