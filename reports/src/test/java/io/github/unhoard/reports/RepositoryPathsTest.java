package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryPathsTest {
  @TempDir private Path folder;

  @Test
  void startAtTheCloneOrWorkTree() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
    Path module = Files.createDirectories(folder.resolve("a/b"));

    assertEquals("a/b/C.java", RepositoryPaths.from(module).of("C.java"));
    assertEquals("C.java", RepositoryPaths.from(folder).of("C.java"));
  }

  @Test
  void areLeftAloneOutside() {
    assertEquals("C.java", RepositoryPaths.from(null).of("C.java"));
    assertEquals("/x/C.java", new RepositoryPaths("a/").of("/x/C.java"));
    assertEquals("D:/x/C.java", new RepositoryPaths("a/").of("D:/x/C.java"));
  }
}
