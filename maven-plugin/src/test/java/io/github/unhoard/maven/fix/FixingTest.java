package io.github.unhoard.maven.fix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.SourceRange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixingTest {
  @TempDir private Path folder;
  private final List<String> lines = new ArrayList<>();

  /** A finding on the first line whose fix replaces some units of it. */
  private static Finding finding(String symbol, int from, int to, String replacement) {
    return new Finding(
        "R",
        Tier.WARNING,
        new Location("A.java", new SourceRange(1, 1, 1, 2, 0, 1)),
        "A",
        symbol,
        symbol,
        List.of(),
        List.of(new Fix("Write " + symbol, List.of(edit(from, to, replacement)))),
        symbol);
  }

  private static Edit edit(int from, int to, String replacement) {
    SourceRange range = new SourceRange(1, from + 1, 1, to + 1, from, to);
    return new Edit(new Location("A.java", range), replacement);
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(folder.resolve("A.java"), content);
  }

  private void fix(Charset encoding, boolean dryRun, Finding... findings) {
    new Fixing(
            Map.of("A.java", folder.resolve("A.java")),
            encoding,
            dryRun,
            line -> lines.add(line.text()))
        .fix(List.of(findings));
  }

  @Test
  void fixesTogetherWhatLiesApart() throws IOException {
    Path file = write("ab cd ef\n".getBytes(StandardCharsets.UTF_8));

    fix(StandardCharsets.UTF_8, false, finding("x", 0, 2, "x"), finding("y", 6, 8, "y"));

    assertEquals("x cd y\n", Files.readString(file));
    assertEquals(
        List.of(
            "fixed  A.java:1: [R]: Write x",
            "fixed  A.java:1: [R]: Write y",
            "2 findings fixed in 1 file, 0 left"),
        lines);
  }

  @Test
  void sameEditIsMadeOnceAndAnotherInItsPlaceIsLeft() throws IOException {
    Path file = write("ab cd\n".getBytes(StandardCharsets.UTF_8));

    fix(
        StandardCharsets.UTF_8,
        false,
        finding("x", 0, 2, "x"),
        finding("y", 0, 2, "x"),
        finding("z", 1, 4, "z"));

    assertEquals("x cd\n", Files.readString(file));
    assertEquals(
        "left   A.java:1: [R]: another fix changes the same place: run it once more", lines.get(2));
  }

  @Test
  void keepsEncodingLineEndsMarkAndPermissions() throws IOException {
    Path file = write("\uFEFFä cd\r\nef\r\n".getBytes(StandardCharsets.UTF_8));
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    }

    fix(StandardCharsets.UTF_8, false, finding("x", 3, 5, "x\ny"));

    assertEquals("\uFEFFä x\r\ny\r\nef\r\n", Files.readString(file));
    if (posix) {
      assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void writesOtherEncodings() throws IOException {
    Path file = write("ä cd".getBytes(StandardCharsets.ISO_8859_1));

    fix(StandardCharsets.ISO_8859_1, false, finding("x", 2, 4, "ö"));

    assertArrayEquals("ä ö".getBytes(StandardCharsets.ISO_8859_1), Files.readAllBytes(file));
  }

  @Test
  void leavesWhatItCannotReadWhole() throws IOException {
    byte[] latin = "ä cd".getBytes(StandardCharsets.ISO_8859_1);
    Path file = write(latin);

    fix(StandardCharsets.UTF_8, false, finding("x", 2, 4, "x"));

    assertArrayEquals(latin, Files.readAllBytes(file));
    assertEquals(
        List.of(
            "left   A.java:1: [R]: not all of the file is UTF-8; set the encoding",
            "0 findings fixed in 0 files, 1 left"),
        lines);
  }

  @Test
  void showsADiffAndChangesNothing() throws IOException {
    Path file = write("ab\ncd".getBytes(StandardCharsets.UTF_8));

    fix(StandardCharsets.UTF_8, true, finding("x", 0, 2, "x"));

    assertEquals("ab\ncd", Files.readString(file));
    assertEquals(
        """
        fix    A.java:1: [R]: Write x
        1 finding would be fixed in 1 file, 0 left
        --- a/A.java
        +++ b/A.java
        @@ -1,2 +1,2 @@
        -ab
        +x
         cd
        \\ No newline at end of file""",
        String.join("\n", lines));
  }
}
