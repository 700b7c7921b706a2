package io.github.unhoard.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.aether.collection.DependencyCollectionContext;
import org.eclipse.aether.collection.DependencySelector;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;

/**
 * Selects what the release was compiled against: its own dependencies but those for tests, provided
 * and optional ones too, and what these drag in at compile time or run time.
 */
final class CompileTimeDependencies implements DependencySelector {
  private final int depth;
  private final Set<String> excluded;

  CompileTimeDependencies() {
    this(0, Set.of());
  }

  private CompileTimeDependencies(int depth, Set<String> excluded) {
    this.depth = depth;
    this.excluded = excluded;
  }

  @Override
  public boolean selectDependency(Dependency dependency) {
    String scope = dependency.getScope();
    if (scope.equals("test") || scope.equals("system")) {
      return false;
    }
    if (depth > 1 && (dependency.isOptional() || scope.equals("provided"))) {
      return false;
    }
    String group = dependency.getArtifact().getGroupId();
    return !excluded.contains(group + ":" + dependency.getArtifact().getArtifactId())
        && !excluded.contains(group + ":*")
        && !excluded.contains("*:*");
  }

  @Override
  public DependencySelector deriveChildSelector(DependencyCollectionContext context) {
    Set<String> all = new HashSet<>(excluded);
    if (context.getDependency() != null) {
      Collection<Exclusion> exclusions = context.getDependency().getExclusions();
      exclusions.forEach(e -> all.add(e.getGroupId() + ":" + e.getArtifactId()));
    }
    // Deeper levels select alike; equal selectors let the resolver reuse subtrees.
    return new CompileTimeDependencies(Math.min(depth + 1, 2), Set.copyOf(all));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompileTimeDependencies that
        && that.depth == depth
        && that.excluded.equals(excluded);
  }

  @Override
  public int hashCode() {
    return 31 * depth + excluded.hashCode();
  }
}
