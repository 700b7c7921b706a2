package io.github.unhoard.maven.source;

import io.github.unhoard.core.tree.SourceRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the usual layouts of Maven and Gradle tell about a file by the folder it lies in. */
final class FolderRole {
  private static final Pattern TEST =
      Pattern.compile("(?:^|/)(?:src/(?:\\w*[tT]ests?|it|jmh|testFixtures)|tests?)/");
  private static final Pattern GENERATED =
      Pattern.compile("(?:^|/)(?:target/generated-\\w+(?:-\\w+)*|build/generated)/");
  private static final Pattern RESOURCES = Pattern.compile("(?:^|.*/)src/\\w+/resources$");

  private FolderRole() {}

  /** The role of the files below the source root that reports name {@code sourceRoot}. */
  static SourceRole of(String sourceRoot) {
    String folder = sourceRoot + "/";
    if (GENERATED.matcher(folder).find()) {
      return SourceRole.GENERATED;
    }
    return TEST.matcher(folder).find() ? SourceRole.TEST : SourceRole.MAIN;
  }

  /**
   * Whether sources may lie in {@code folder} or below. A package may be called {@code target} or
   * {@code build} too, so those names count as output only next to a build file.
   */
  static boolean holdsSources(Path root, Path folder) {
    String name = folder.getFileName().toString();
    if (isHidden(name)) {
      return false;
    }
    Path parent = folder.getParent();
    if (isOutput(parent)) {
      return name.startsWith("generated");
    }
    return !RESOURCES.matcher(ReportPath.of(root, folder)).matches();
  }

  /** Whether files that a build copies into its output may lie in {@code folder} or below. */
  static boolean holdsConfiguration(Path folder) {
    return !isHidden(folder.getFileName().toString()) && !isOutput(folder);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  private static boolean isOutput(Path folder) {
    Path project = folder.getParent();
    if (project == null || folder.getFileName() == null) {
      return false;
    }
    return switch (folder.getFileName().toString()) {
      case "target" -> Files.exists(project.resolve("pom.xml"));
      case "build" ->
          Files.exists(project.resolve("build.gradle"))
              || Files.exists(project.resolve("build.gradle.kts"));
      default -> false;
    };
  }
}
