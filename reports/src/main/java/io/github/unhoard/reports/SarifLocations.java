package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.SourceRange;

/** Places as SARIF writes them. */
record SarifLocations(RepositoryPaths paths) {
  /** GitHub takes this one for the root of the repository. */
  private static final String ROOT = "%SRCROOT%";

  static void putRoot(ObjectNode originalUriBaseIds) {
    ObjectNode description = originalUriBaseIds.putObject(ROOT).putObject("description");
    description.put("text", "The root of the repository.");
  }

  /** Makes {@code node} a location at {@code location}. */
  void put(ObjectNode node, Location location) {
    ObjectNode physical = node.putObject("physicalLocation");
    putFile(physical.putObject("artifactLocation"), location.path());
    putRegion(physical.putObject("region"), location.range());
  }

  /** Makes {@code node} a location at a line, or for line 0 at a file. */
  void putLine(ObjectNode node, String path, int line) {
    ObjectNode physical = node.putObject("physicalLocation");
    putFile(physical.putObject("artifactLocation"), path);
    if (line > 0) {
      physical.putObject("region").put("startLine", line);
    }
  }

  void putFile(ObjectNode node, String path) {
    node.put("uri", UriPath.of(paths.of(path)));
    if (!RepositoryPaths.isAbsolute(path)) {
      node.put("uriBaseId", ROOT);
    }
  }

  static void putRegion(ObjectNode node, SourceRange range) {
    node.put("startLine", range.startLine()).put("startColumn", range.startColumn());
    node.put("endLine", range.endLine()).put("endColumn", range.endColumn());
  }
}
