package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a remote repository that is a folder. */
class RepositoryTest {
  private static final Release RELEASE = new Release("g", "main", "1");

  @TempDir Path folder;
  private Path remote;

  @BeforeEach
  void release() throws IOException {
    remote = folder.resolve("remote");
    publish("main", "-sources");
  }

  @Test
  void theClassPathHoldsProvidedAndOptionalDependenciesButNotThoseOfTests() throws IOException {
    pom("main", dependency("a", "provided", true), dependency("b", "test", false));
    pom("a", dependency("c", "compile", false), dependency("d", "provided", false));
    pom("c");
    publish("main", "");
    publish("a", "");
    publish("c", "");
    assertEquals(List.of("a-1.jar", "c-1.jar", "main-1.jar"), names(resolve().classPath()));
  }

  @Test
  void whatCannotBeHadIsNamed() throws IOException {
    pom("main", dependency("gone", "compile", false));
    publish("main", "");
    ResolvedSources resolved = resolve();
    assertEquals(List.of("main-1.jar"), names(resolved.classPath()));
    assertTrue(
        resolved.missing().toString().contains("g:gone:jar:1"), resolved.missing().toString());
  }

  @Test
  void dependenciesMayFormACycle() throws IOException {
    pom("main", dependency("a", "compile", false));
    pom("a", dependency("c", "compile", false));
    pom("c", dependency("a", "compile", false), dependency("main", "compile", false));
    publish("main", "");
    publish("a", "");
    publish("c", "");
    assertTrue(names(resolve().classPath()).containsAll(List.of("a-1.jar", "c-1.jar")));
  }

  @Test
  void aReleaseWithoutSourcesIsUnavailable() {
    try (Repository repository = repository()) {
      String message =
          assertThrows(
                  UnavailableReleaseException.class,
                  () -> repository.resolve(new Release("g", "main", "2")))
              .getMessage();
      assertTrue(message.startsWith("g:main:2: no sources jar: "), message);
    }
  }

  @Test
  void aToolRunsOnItsArtifactsAndWhatTheyNeed() throws IOException {
    pom("main", dependency("a", "compile", false));
    pom("a");
    pom("plugin");
    publish("main", "");
    publish("a", "");
    publish("plugin", "");
    try (Repository repository = repository()) {
      assertEquals(
          List.of("main-1.jar", "plugin-1.jar", "a-1.jar"),
          names(repository.tool(List.of(RELEASE, new Release("g", "plugin", "1")))));
    }
  }

  @Test
  void aToolThatCannotBeHadIsUnavailable() {
    try (Repository repository = repository()) {
      assertEquals(
          "g:gone:1 cannot be had",
          assertThrows(
                  UnavailableReleaseException.class,
                  () -> repository.tool(List.of(new Release("g", "gone", "1"))))
              .getMessage());
    }
  }

  private ResolvedSources resolve() {
    try (Repository repository = repository()) {
      return repository.resolve(RELEASE);
    }
  }

  private Repository repository() {
    return new Repository(folder.resolve("local"), remote.toUri().toString());
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  private void pom(String artifact, String... dependencies) throws IOException {
    Files.writeString(
        place(artifact, ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>"
            + artifact
            + "</artifactId><version>1</version><dependencies>"
            + String.join("", dependencies)
            + "</dependencies></project>");
  }

  private static String dependency(String artifact, String scope, boolean optional) {
    return "<dependency><groupId>g</groupId><artifactId>"
        + artifact
        + "</artifactId><version>1</version><scope>"
        + scope
        + "</scope><optional>"
        + optional
        + "</optional></dependency>";
  }

  private void publish(String artifact, String classifier) throws IOException {
    Files.writeString(place(artifact, classifier + ".jar"), "");
  }

  private Path place(String artifact, String suffix) throws IOException {
    Path version = Files.createDirectories(remote.resolve("g/" + artifact + "/1"));
    return version.resolve(artifact + "-1" + suffix);
  }
}
