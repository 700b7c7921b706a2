package io.github.unhoard.maven.resolve;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** Lets the resolver read the poms of modules that are neither built nor published. */
public final class SiblingPoms implements WorkspaceReader {
  /** No siblings. */
  static final SiblingPoms NONE = new SiblingPoms(List.of());

  private final WorkspaceRepository repository = new WorkspaceRepository("unhoard-siblings");
  private final Map<String, File> poms = new TreeMap<>();

  /** The poms of {@code projects}. */
  public SiblingPoms(List<MavenProject> projects) {
    for (MavenProject project : projects) {
      poms.put(
          key(project.getGroupId(), project.getArtifactId(), project.getVersion()),
          project.getFile());
    }
  }

  /** Whether {@code artifact} is made by a sibling. */
  boolean has(Artifact artifact) {
    return poms.containsKey(key(artifact));
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    return artifact.getExtension().equals("pom") ? poms.get(key(artifact)) : null;
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return has(artifact) ? List.of(artifact.getVersion()) : List.of();
  }

  private static String key(Artifact artifact) {
    return key(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  private static String key(String group, String artifact, String version) {
    return group + ":" + artifact + ":" + version;
  }
}
