package io.github.unhoard.maven.run;

import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.select.PathPattern;
import java.util.List;

/**
 * Which files' findings are reported. What is out of scope is analysed all the same, because it may
 * release what the code in scope holds.
 *
 * @param includeTests whether findings in test code are reported
 * @param includes patterns of which a path must match one; all paths when empty
 * @param excludes patterns of which a path may match none
 */
public record Scope(boolean includeTests, List<PathPattern> includes, List<PathPattern> excludes) {
  public Scope {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** A scope from patterns as users write them, see {@link PathPattern#of}. */
  public static Scope of(boolean includeTests, List<String> includes, List<String> excludes) {
    return new Scope(includeTests, PathPattern.all(includes), PathPattern.all(excludes));
  }

  /** Whether findings in the file {@code path} are reported. */
  boolean reports(String path, SourceRole role) {
    return role != SourceRole.GENERATED
        && (includeTests || role != SourceRole.TEST)
        && matches(path);
  }

  /** Whether all paths pass the patterns. */
  boolean isOpen() {
    return includes.isEmpty() && excludes.isEmpty();
  }

  /** Whether {@code path} passes the patterns. */
  boolean matches(String path) {
    return (includes.isEmpty() || includes.stream().anyMatch(pattern -> pattern.matches(path)))
        && excludes.stream().noneMatch(pattern -> pattern.matches(path));
  }
}
