package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What findings are grouped by: the module, or the folder where all are of one module.
 *
 * @param byModule whether there are several modules
 * @param shared what all groups start with, ending in {@code /}; empty when they share nothing
 */
record Folders(boolean byModule, String shared) {
  private static final Pattern LAYOUT = Pattern.compile("(?:(.*)/)?src/\\w+/java/(?:(.*)/)?[^/]+");

  static Folders of(List<Finding> findings) {
    long modules = findings.stream().map(each -> module(each.location().path())).distinct().count();
    Folders folders = new Folders(modules > 1, "");
    List<String> groups =
        findings.stream().map(each -> folders.of(each.location().path())).distinct().toList();
    return new Folders(modules > 1, groups.size() < 2 ? "" : sharedBy(groups));
  }

  private static String sharedBy(List<String> groups) {
    String shared = groups.get(0);
    for (String group : groups) {
      while (!group.startsWith(shared)) {
        int slash = shared.lastIndexOf('/', shared.length() - 2);
        shared = shared.substring(0, slash + 1);
      }
    }
    return shared.endsWith("/") ? shared : shared.substring(0, shared.lastIndexOf('/') + 1);
  }

  /** What the groups are, for a heading. */
  String title() {
    return (byModule ? "module" : "folder")
        + (shared.isEmpty() ? "" : " in " + shared.substring(0, shared.length() - 1));
  }

  /** The group of the file {@code path}. */
  String of(String path) {
    String group = byModule ? module(path) : folder(path);
    return group.isEmpty() ? "." : group;
  }

  private static String module(String path) {
    Matcher layout = LAYOUT.matcher(path);
    return layout.matches() && layout.group(1) != null ? layout.group(1) : "";
  }

  private static String folder(String path) {
    Matcher layout = LAYOUT.matcher(path);
    if (layout.matches()) {
      return layout.group(2) == null ? "" : layout.group(2);
    }
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
