package io.github.unhoard.maven.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.graph.DependencyVisitor;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** Resolves what it can of a dependency graph, and says what it could not. */
final class LenientResolution {
  private final RepositorySystem system;
  private final RepositorySystemSession session;

  LenientResolution(RepositorySystem system, RepositorySystemSession session) {
    this.system = system;
    this.session = session;
  }

  /**
   * Resolves the dependencies of {@code request}.
   *
   * @param leading artifacts to put before them
   * @param siblings modules that need no file
   */
  ClassPath resolve(CollectRequest request, List<Artifact> leading, SiblingPoms siblings) {
    DefaultRepositorySystemSession lenient = new DefaultRepositorySystemSession(session);
    lenient.setArtifactDescriptorPolicy(
        (session, descriptor) -> ArtifactDescriptorPolicy.IGNORE_ERRORS);
    lenient.setWorkspaceReader(siblings);

    List<ArtifactRequest> wanted = new ArrayList<>();
    for (Artifact artifact : leading) {
      wanted.add(new ArtifactRequest(artifact, request.getRepositories(), ""));
    }
    for (DependencyNode node : collect(lenient, request)) {
      if (!siblings.has(node.getArtifact()) && !node.getArtifact().getExtension().equals("pom")) {
        wanted.add(new ArtifactRequest(node));
      }
    }
    return files(lenient, wanted);
  }

  private List<DependencyNode> collect(RepositorySystemSession lenient, CollectRequest request) {
    DependencyNode root;
    try {
      root = system.collectDependencies(lenient, request).getRoot();
    } catch (DependencyCollectionException e) {
      root = e.getResult().getRoot();
    }
    Nodes nodes = new Nodes();
    if (root != null) {
      root.accept(nodes);
    }
    return List.copyOf(nodes.found);
  }

  private ClassPath files(RepositorySystemSession lenient, List<ArtifactRequest> wanted) {
    Set<Path> entries = new LinkedHashSet<>();
    Set<String> missing = new TreeSet<>();
    for (ArtifactResult result : results(lenient, wanted)) {
      Artifact artifact = result.getArtifact();
      if (artifact != null && artifact.getFile() != null) {
        entries.add(artifact.getFile().toPath());
      } else {
        missing.add(result.getRequest().getArtifact().toString());
      }
    }
    return new ClassPath(List.copyOf(entries), List.copyOf(missing));
  }

  private List<ArtifactResult> results(
      RepositorySystemSession lenient, List<ArtifactRequest> wanted) {
    try {
      return system.resolveArtifacts(lenient, wanted);
    } catch (ArtifactResolutionException e) {
      return e.getResults();
    }
  }

  private static final class Nodes implements DependencyVisitor {
    private final Set<DependencyNode> found = new LinkedHashSet<>();

    @Override
    public boolean visitEnter(DependencyNode node) {
      return node.getDependency() == null || found.add(node);
    }

    @Override
    public boolean visitLeave(DependencyNode node) {
      return true;
    }
  }
}
