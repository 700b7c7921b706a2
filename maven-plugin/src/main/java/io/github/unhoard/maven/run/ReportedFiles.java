package io.github.unhoard.maven.run;

import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The files of one run whose findings are reported.
 *
 * @param roles by path
 */
record ReportedFiles(Scope scope, Map<String, SourceRole> roles) {
  ReportedFiles {
    roles = Map.copyOf(roles);
  }

  static ReportedFiles of(Sources sources, Scope scope) {
    Map<String, SourceRole> roles = new HashMap<>();
    for (SourceModule module : sources.modules()) {
      module.files().forEach(file -> roles.put(file.input().path(), file.input().role()));
    }
    sources.configuration().forEach(file -> roles.put(file.path(), file.role()));
    return new ReportedFiles(scope, roles);
  }

  /** Whether {@code path} is reported, or would be if it were there. */
  boolean include(String path) {
    return scope.reports(path, roles.getOrDefault(path, SourceRole.MAIN));
  }

  /** The files that were read, reported or not. */
  Set<String> paths() {
    return roles.keySet();
  }
}
