package io.github.unhoard.maven.fix;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.fix.PatchedText;
import io.github.unhoard.reports.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file before and after its fixes.
 *
 * @param path how findings name it
 */
record FixedFile(String path, Path file, String before, String after, Charset encoding) {

  /**
   * What {@code edits} make of {@code file}.
   *
   * @throws CharacterCodingException when not all of the file is text of {@code encoding}, so that
   *     writing it back would change what is no part of a fix
   * @throws IOException when the file cannot be read
   */
  static FixedFile of(String path, Path file, List<Edit> edits, Charset encoding)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (!Arrays.equals(bytes, encode(text, encoding))) {
      throw new CharacterCodingException();
    }
    return new FixedFile(path, file, text, PatchedText.of(text, edits), encoding);
  }

  /** Replaces the file. */
  void write() throws IOException {
    WholeFile.replace(file, encode(after, encoding));
  }

  private static byte[] encode(String text, Charset encoding) throws CharacterCodingException {
    ByteBuffer bytes = encoding.newEncoder().encode(CharBuffer.wrap(text));
    byte[] exact = new byte[bytes.remaining()];
    bytes.get(exact);
    return exact;
  }
}
