package io.github.unhoard.maven;

import io.github.unhoard.maven.resolve.ClassPath;
import io.github.unhoard.maven.resolve.ClassPathResolver;
import io.github.unhoard.maven.resolve.MavenProjectScan;
import io.github.unhoard.maven.resolve.ReactorModel;
import io.github.unhoard.maven.source.ConfigurationFolder;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sources in a folder with the class path that goes with them.
 *
 * @param classpath what the user adds, as written
 * @param artifact what the sources were published as; blank for nothing
 */
record PathReader(Surroundings maven, String classpath, String artifact) {

  /** Where relative paths start. */
  Path workingFolder() {
    return maven.workingFolder();
  }

  /** The sources in {@code folder}, of all modules where it is a Maven project. */
  Sources inFolder(Path folder) {
    Path pom = folder.resolve("pom.xml");
    if (!Files.isRegularFile(pom)) {
      return withExtraClassPath(
          SourceFolder.read(folder, folder)
              .withConfiguration(ConfigurationFolder.read(folder, folder)));
    }
    ReactorModel reactor = ReactorModel.read(pom.toFile(), maven.session(), maven.projectBuilder());
    return withExtraClassPath(MavenProjectScan.gather(folder, reactor, resolver()));
  }

  /** The one source {@code file}. */
  Sources ofFile(Path file, Path reportRoot) {
    return withExtraClassPath(SourceFolder.read(file, reportRoot));
  }

  /** {@code sources}, compiled against what the user names too. */
  Sources withExtraClassPath(Sources sources) {
    List<Path> entries = new ArrayList<>(ClassPathOption.parse(classpath, workingFolder()));
    List<String> warnings = new ArrayList<>();
    if (!artifact.isBlank()) {
      ClassPath resolved =
          resolver().ofArtifact(artifact, maven.project().getRemoteProjectRepositories());
      entries.addAll(resolved.entries());
      if (!resolved.missing().isEmpty()) {
        warnings.add(MavenProjectScan.missing(artifact, resolved.missing()));
      }
    }
    return sources.withClassPath(entries).withWarnings(warnings);
  }

  private ClassPathResolver resolver() {
    return new ClassPathResolver(maven.repositorySystem(), maven.session().getRepositorySession());
  }
}
