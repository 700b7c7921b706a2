package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What findings are grouped by: the module, or the folder where all are of one module.
 *
 * @param byModule whether there are several modules
 */
record Folders(boolean byModule) {
  private static final Pattern LAYOUT = Pattern.compile("(?:(.*)/)?src/\\w+/java/(?:(.*)/)?[^/]+");

  static Folders of(List<Finding> findings) {
    long modules = findings.stream().map(each -> module(each.location().path())).distinct().count();
    return new Folders(modules > 1);
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
