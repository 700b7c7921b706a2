package io.github.unhoard.maven.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a file's path into the project it belongs to, its source root, package and name. */
final class SourceRoot {
  private static final Pattern LAYOUT =
      Pattern.compile("(.*?)/?(?:(?:^|/)src/\\w+/java\\w*|(?:^|/)(?:target|build)/generated.*)$");

  private SourceRoot() {}

  /** The root of the file {@code path} in the package folder {@code packageFolder}. */
  static String of(String path, String packageFolder) {
    String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    if (packageFolder.isEmpty()) {
      return folder;
    }
    if (folder.equals(packageFolder)) {
      return "";
    }
    return folder.endsWith("/" + packageFolder)
        ? folder.substring(0, folder.length() - packageFolder.length() - 1)
        : folder;
  }

  /** The project of a source root: main, test and generated sources share one. */
  static String projectOf(String sourceRoot) {
    Matcher layout = LAYOUT.matcher(sourceRoot);
    return layout.matches() ? layout.group(1) : sourceRoot;
  }
}
