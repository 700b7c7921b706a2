package io.github.unhoard.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.DependencyNode;
import org.jspecify.annotations.Nullable;

/** Turns a tree of dependencies into a class path: of each library the version nearest the root. */
final class NearestArtifacts {
  private NearestArtifacts() {}

  /**
   * The jars below {@code root}, breadth first, as Maven orders a class path.
   *
   * @param root null for no tree at all
   */
  static List<Artifact> of(@Nullable DependencyNode root) {
    Map<String, Artifact> found = new LinkedHashMap<>();
    List<DependencyNode> level = root == null ? List.of() : root.getChildren();
    while (!level.isEmpty()) {
      List<DependencyNode> next = new ArrayList<>();
      for (DependencyNode node : level) {
        Artifact artifact = node.getArtifact();
        if (artifact.getExtension().equals("jar")
            && found.putIfAbsent(key(artifact), artifact) == null) {
          next.addAll(node.getChildren());
        }
      }
      level = next;
    }
    return List.copyOf(found.values());
  }

  /** What tells libraries apart, whatever their version. */
  static String key(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getClassifier();
  }
}
