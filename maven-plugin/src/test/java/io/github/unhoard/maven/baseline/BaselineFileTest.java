package io.github.unhoard.maven.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.maven.source.InputFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {
  @TempDir private Path folder;

  @Test
  void modulesThatWriteAtOnceAllGetTheirLinesIn() {
    BaselineFile file = new BaselineFile(folder.resolve("new/unhoard-baseline.txt"));

    IntStream.range(0, 40).parallel().forEach(module -> write(file, "m" + module + "/A.java"));

    assertEquals(40, file.read().entries().size());
  }

  @Test
  void aFileThatIsNoBaselineIsNotOverwritten() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "Do not lose me.\n");

    assertThrows(InputFault.class, () -> write(new BaselineFile(notes), "A.java"));

    assertEquals("Do not lose me.\n", Files.readString(notes));
  }

  @Test
  void leavesNoDraftBehind() throws IOException {
    write(new BaselineFile(folder.resolve("b.txt")), "A.java");

    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("b.txt")), files.toList());
    }
  }

  @Test
  void saysWhyItCannotWrite() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    BaselineFile file = new BaselineFile(inTheWay.resolve("b.txt"));

    String message = assertThrows(InputFault.class, () -> write(file, "A.java")).getMessage();

    assertTrue(message.startsWith("cannot write " + file.path() + ": "), message);
  }

  @Test
  void textThatIsNoTextIsAFault() throws IOException {
    Path binary = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xC3, 0x28});

    String message =
        assertThrows(InputFault.class, () -> new BaselineFile(binary).read()).getMessage();

    assertEquals(binary + " is not UTF-8 text", message);
  }

  private static void write(BaselineFile file, String path) {
    file.update(
        baseline ->
            baseline.with(
                List.of(Samples.finding(Tier.ERROR, path, 1)), entry -> entry.path().equals(path)));
  }
}
