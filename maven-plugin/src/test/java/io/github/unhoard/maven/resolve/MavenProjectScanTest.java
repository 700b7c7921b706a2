package io.github.unhoard.maven.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.maven.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MavenProjectScanTest {
  @TempDir private Path root;

  @Test
  @SuppressWarnings("deprecation") // The replacement wants a repository on disk.
  void readsAFileOnceWhereTheRootAndAModuleBelowItCannotBeRead() throws Exception {
    Path web = root.resolve("web");
    Path file = web.resolve("src/main/java/it/Web.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package it; class Web {}");
    ReactorModel reactor = new ReactorModel(List.of(), List.of(web, root), List.of("no model"));

    Sources sources =
        MavenProjectScan.gather(
            root, reactor, new ClassPathResolver(null, new DefaultRepositorySystemSession()));

    assertEquals(1, sources.size());
    assertEquals(List.of("no model"), sources.warnings());
  }
}
