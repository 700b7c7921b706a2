package io.github.unhoard.maven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceArchiveTest {
  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void name() {
    jar = folder.resolve("lib-sources.jar");
  }

  @Test
  void unpacksJavaFilesUntilClosed() throws IOException {
    zip("org/foo/Bar.java", "META-INF/MANIFEST.MF", "org/foo/Bar.class");
    Path unpacked;
    try (SourceArchive archive = SourceArchive.unpack(jar)) {
      unpacked = archive.folder();
      assertEquals("org/foo/Bar.java", Files.readString(unpacked.resolve("org/foo/Bar.java")));
      assertFalse(Files.exists(unpacked.resolve("META-INF")));
      assertEquals(List.of(), archive.problems());
    }
    assertFalse(Files.exists(unpacked));
  }

  @Test
  void unpacksWhatConfiguresCaches() throws IOException {
    zip("org/foo/Bar.java", "ehcache.xml", "META-INF/application.yml", "pom.xml");
    try (SourceArchive archive = SourceArchive.unpack(jar)) {
      assertTrue(Files.exists(archive.folder().resolve("ehcache.xml")));
      assertFalse(Files.exists(archive.folder().resolve("pom.xml")));
      assertEquals(
          List.of("META-INF/application.yml", "ehcache.xml"),
          ConfigurationFolder.read(archive.folder(), archive.folder()).stream()
              .map(each -> each.path())
              .toList());
    }
  }

  @Test
  void writesNothingOutside() throws IOException {
    zip("../Evil.java", "a/../../Evil.java", "/Evil.java", "..\\Evil.java", "a/../Fine.java");
    try (SourceArchive archive = SourceArchive.unpack(jar)) {
      assertFalse(Files.exists(archive.folder().resolveSibling("Evil.java")));
      assertFalse(Files.exists(Path.of("/Evil.java")));
      assertTrue(Files.exists(archive.folder().resolve("Fine.java")));
      assertEquals(
          List.of("../Evil.java", "..\\Evil.java", "/Evil.java", "a/../../Evil.java"),
          archive.problems().stream().map(Problem::path).toList());
      assertEquals(
          "its name points outside the archive, where nothing is written",
          archive.problems().get(0).reason());
    }
  }

  @Test
  void leavesOutWhatIsTooLarge() throws IOException {
    zip("a/Much.java", "a/X");
    try (SourceArchive archive = SourceArchive.unpack(jar, new SourceArchive.Limits(10, 5, 100))) {
      assertEquals(
          List.of(new Problem("a/Much.java", 0, "larger than 0 MiB", true)), archive.problems());
      assertFalse(Files.exists(archive.folder().resolve("a/Much.java")));
    }
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    zip("a/A.java", "a/B.java");
    InputFault fault =
        assertThrows(
            InputFault.class,
            () -> SourceArchive.unpack(jar, new SourceArchive.Limits(10, 100, 10)));
    assertEquals(jar + " unpacks to more than 0 MiB", fault.getMessage());
  }

  @Test
  void refusesTooManyEntries() throws IOException {
    zip("a/A.java", "a/B.java");
    InputFault fault =
        assertThrows(
            InputFault.class,
            () -> SourceArchive.unpack(jar, new SourceArchive.Limits(1, 100, 100)));
    assertEquals(jar + " has more than 1 entries", fault.getMessage());
  }

  @Test
  void fileWhereAFolderIsNeededIsReported() throws IOException {
    zip("a.java", "a.java/B.java");
    try (SourceArchive archive = SourceArchive.unpack(jar)) {
      assertEquals(
          List.of("a.java/B.java"), archive.problems().stream().map(Problem::path).toList());
    }
  }

  @Test
  void damagedEntryDoesNotSinkTheRest() throws IOException {
    zip("a/A.java", "b/B.java");
    byte[] bytes = Files.readAllBytes(jar);
    // Deflated data starts right after the first local header: 30 bytes and the name.
    bytes[30 + "a/A.java".length()] = (byte) 0xff;
    Files.write(jar, bytes);
    try (SourceArchive archive = SourceArchive.unpack(jar)) {
      assertEquals(List.of("a/A.java"), archive.problems().stream().map(Problem::path).toList());
      assertTrue(Files.exists(archive.folder().resolve("b/B.java")));
    }
  }

  @Test
  void whatIsNoArchiveIsAFault() throws IOException {
    Files.writeString(jar, "no zip");
    InputFault fault = assertThrows(InputFault.class, () -> SourceArchive.unpack(jar));
    assertTrue(fault.getMessage().startsWith("cannot unpack " + jar + ": "), fault.getMessage());
  }

  private void zip(String... names) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
