package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession.CloseableSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.CollectResult;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.ResolutionErrorPolicy;
import org.eclipse.aether.supplier.RepositorySystemSupplier;
import org.eclipse.aether.supplier.SessionBuilderSupplier;
import org.eclipse.aether.util.repository.SimpleResolutionErrorPolicy;

/**
 * Fetches releases with the Maven resolver into the local repository, where later runs find them.
 * Thread-safe.
 */
final class Repository implements AutoCloseable {
  private static final int REQUEST_MILLIS = 60_000;

  private final RepositorySystem system;
  private final CloseableSession session;
  private final List<RemoteRepository> remotes;

  /**
   * A view of one remote repository.
   *
   * @param local the local repository, as Maven lays it out
   * @param remoteUrl address of the remote one
   */
  Repository(Path local, String remoteUrl) {
    RepositoryPolicy once =
        new RepositoryPolicy(
            true, RepositoryPolicy.UPDATE_POLICY_NEVER, RepositoryPolicy.CHECKSUM_POLICY_WARN);
    system = new RepositorySystemSupplier().get();
    session =
        new SessionBuilderSupplier(system)
            .get()
            .withLocalRepositoryBaseDirectories(local)
            .setDependencySelector(new CompileTimeDependencies())
            // A class path needs the nearest of each artifact only, and the transformers that find
            // more than that recurse for ever where dependencies form a cycle.
            .setDependencyGraphTransformer(null)
            // Repositories that old POMs name are mostly gone; waiting for them helps nobody.
            .setIgnoreArtifactDescriptorRepositories(true)
            .setResolutionErrorPolicy(
                new SimpleResolutionErrorPolicy(
                    ResolutionErrorPolicy.CACHE_NOT_FOUND, ResolutionErrorPolicy.CACHE_NOT_FOUND))
            .setConfigProperty("aether.transport.http.connectTimeout", REQUEST_MILLIS)
            .setConfigProperty("aether.transport.http.requestTimeout", REQUEST_MILLIS)
            .setSystemProperties(System.getProperties())
            .build();
    remotes =
        system.newResolutionRepositories(
            session,
            List.of(
                new RemoteRepository.Builder("central", "default", remoteUrl)
                    .setReleasePolicy(once)
                    .setSnapshotPolicy(new RepositoryPolicy(false, null, null))
                    .build()));
  }

  /**
   * Fetches the sources of a release and as much of its class path as there is.
   *
   * @throws UnavailableReleaseException when there is no sources jar to be had
   */
  ResolvedSources resolve(Release release) {
    try {
      Path sources = sources(release);
      Set<String> missing = new TreeSet<>();
      List<Path> classPath = jars(dependencies(release, missing), missing);
      List<Path> own = jars(List.of(artifact(release, "")), missing);
      return new ResolvedSources(
          sources,
          Stream.concat(classPath.stream(), own.stream()).toList(),
          own.isEmpty() ? null : own.get(0),
          List.copyOf(missing));
    } catch (UnavailableReleaseException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new UnavailableReleaseException(
          "it could not be resolved: " + e.getClass().getSimpleName() + ": " + firstLine(e), e);
    }
  }

  /**
   * The class path that a tool runs on.
   *
   * @param roots the tool's artifacts; where these need different versions of a library, the first
   *     has its way
   * @throws UnavailableReleaseException when one of {@code roots} cannot be had
   */
  List<Path> tool(List<Release> roots) {
    Set<String> missing = new TreeSet<>();
    Map<String, Artifact> wanted = new LinkedHashMap<>();
    for (Release root : roots) {
      wanted.put(NearestArtifacts.key(artifact(root, "")), artifact(root, ""));
    }
    for (Release root : roots) {
      dependencies(root, missing)
          .forEach(each -> wanted.putIfAbsent(NearestArtifacts.key(each), each));
    }
    List<Path> classPath = jars(List.copyOf(wanted.values()), missing);
    for (Release root : roots) {
      if (missing.contains(artifact(root, "").toString())) {
        throw new UnavailableReleaseException(root + " cannot be had", null);
      }
    }
    return classPath;
  }

  private List<Path> jars(List<Artifact> wanted, Set<String> missing) {
    List<Path> jars = new ArrayList<>();
    for (ArtifactResult result : fetch(wanted)) {
      Artifact artifact = result.getArtifact();
      if (artifact != null && artifact.getPath() != null) {
        jars.add(artifact.getPath());
      } else {
        missing.add(result.getRequest().getArtifact().toString());
      }
    }
    return jars;
  }

  private Path sources(Release release) {
    ArtifactRequest request = new ArtifactRequest(artifact(release, "sources"), remotes, null);
    try {
      return system.resolveArtifact(session, request).getArtifact().getPath();
    } catch (ArtifactResolutionException e) {
      throw new UnavailableReleaseException(release + ": no sources jar: " + firstLine(e), e);
    }
  }

  private List<Artifact> dependencies(Release release, Set<String> missing) {
    ArtifactDescriptorResult descriptor;
    try {
      descriptor =
          system.readArtifactDescriptor(
              session, new ArtifactDescriptorRequest(artifact(release, ""), remotes, null));
    } catch (ArtifactDescriptorException e) {
      missing.add("every dependency: " + firstLine(e));
      return List.of();
    }
    CollectRequest request =
        new CollectRequest(
            descriptor.getDependencies(), descriptor.getManagedDependencies(), remotes);
    request.setRootArtifact(artifact(release, ""));
    try {
      return NearestArtifacts.of(system.collectDependencies(session, request).getRoot());
    } catch (DependencyCollectionException e) {
      CollectResult partial = e.getResult();
      partial.getExceptions().forEach(problem -> missing.add(firstLine(problem)));
      return NearestArtifacts.of(partial.getRoot());
    }
  }

  private List<ArtifactResult> fetch(List<Artifact> artifacts) {
    List<ArtifactRequest> requests =
        artifacts.stream().map(a -> new ArtifactRequest(a, remotes, null)).toList();
    try {
      return system.resolveArtifacts(session, requests);
    } catch (ArtifactResolutionException e) {
      return e.getResults();
    }
  }

  private static Artifact artifact(Release release, String classifier) {
    return new DefaultArtifact(
        release.group(), release.artifact(), classifier, "jar", release.version());
  }

  static String firstLine(Throwable problem) {
    String message = problem.getMessage();
    return message == null || message.isBlank()
        ? problem.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow().strip();
  }

  @Override
  public void close() {
    session.close();
    system.shutdown();
  }
}
