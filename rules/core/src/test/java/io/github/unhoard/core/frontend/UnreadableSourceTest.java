package io.github.unhoard.core.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnreadableSourceTest {
  @TempDir private Path folder;

  @Test
  void saysWhyOnOneLine() {
    assertEquals(
        "cannot be read: permission denied; make it readable, or leave it out with excludes",
        UnreadableSource.problem("A.java", new AccessDeniedException("A.java")).reason());
    assertEquals(
        "cannot be read: disk error; make it readable, or leave it out with excludes",
        UnreadableSource.problem("A.java", new IOException("disk\nerror")).reason());
  }

  @Test
  void binaryDataIsNoText() throws IOException {
    SourceInput input = file((byte) 0xca, (byte) 0xfe, (byte) 0);

    assertThrows(
        CharacterCodingException.class, () -> DecodedSource.read(input, StandardCharsets.UTF_8));
  }

  @Test
  void oddBytesInTextAreReplaced() throws IOException {
    SourceInput input = file((byte) '/', (byte) '/', (byte) 0xe9);

    DecodedSource source = DecodedSource.read(input, StandardCharsets.UTF_8);

    assertEquals("//\ufffd", source.text());
    assertEquals(1, source.problems().size());
  }

  private SourceInput file(byte... bytes) throws IOException {
    Path file = Files.write(folder.resolve("A.java"), bytes);
    return new SourceInput(file, "A.java", SourceRole.MAIN);
  }
}
