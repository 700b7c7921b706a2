package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractedSourcesTest {
  @TempDir Path folder;

  @Test
  void onlyClassesOfTheBaseVersionAreUnpackedAndNothingStays() throws IOException {
    Path jar =
        jar(
            "p/B.java",
            "p/A.java",
            "p/package-info.java",
            "module-info.java",
            "META-INF/versions/11/p/A.java",
            "p/notes.txt");
    Path scratch = folder.resolve("scratch");
    try (ExtractedSources sources = ExtractedSources.of(jar, null, scratch)) {
      assertEquals(List.of("p/A.java", "p/B.java"), sources.files());
      assertTrue(Files.exists(sources.root().resolve("p/A.java")));
    }
    assertFalse(Files.exists(scratch));
  }

  @Test
  void oneFileAloneCanBeAskedFor() throws IOException {
    Path jar = jar("p/B.java", "p/A.java");
    try (ExtractedSources sources =
        ExtractedSources.of(jar, "p/B.java", folder.resolve("scratch"))) {
      assertEquals(List.of("p/B.java"), sources.files());
    }
  }

  @Test
  void entriesCannotLeaveTheFolder() throws IOException {
    Path jar = jar("../Escaped.java", "p/A.java");
    try (ExtractedSources sources = ExtractedSources.of(jar, null, folder.resolve("scratch"))) {
      assertEquals(List.of("p/A.java"), sources.files());
    }
    assertFalse(Files.exists(folder.resolve("Escaped.java")));
  }

  private Path jar(String... entries) throws IOException {
    Path jar = folder.resolve("sources.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("class A {}\n".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
