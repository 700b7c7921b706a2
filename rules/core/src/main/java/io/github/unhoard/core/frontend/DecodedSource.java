package io.github.unhoard.core.frontend;

import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;

/**
 * The characters of a source file. A byte order mark, which compilers reject, is a blank, so that
 * all offsets stay.
 *
 * @param problems what was wrong with reading it
 */
public record DecodedSource(SourceInput input, String text, List<Problem> problems) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public DecodedSource {
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file. Bytes that are no characters of {@code encoding} are replaced and reported.
   *
   * @throws CharacterCodingException when the file is no text
   * @throws IOException when the file is unreadable
   */
  public static DecodedSource read(SourceInput input, Charset encoding) throws IOException {
    byte[] bytes = Files.readAllBytes(input.file());
    try {
      String text = decode(bytes, encoding, CodingErrorAction.REPORT);
      return new DecodedSource(input, text, List.of());
    } catch (CharacterCodingException malformed) {
      String text = decode(bytes, encoding, CodingErrorAction.REPLACE);
      if (text.indexOf('\0') >= 0) {
        throw malformed;
      }
      String reason =
          "not all of it is " + encoding.name() + "; set the encoding the file is written in";
      return new DecodedSource(input, text, List.of(new Problem(input.path(), 0, reason, false)));
    }
  }

  private static String decode(byte[] bytes, Charset encoding, CodingErrorAction onError)
      throws CharacterCodingException {
    CharBuffer characters =
        encoding
            .newDecoder()
            .onMalformedInput(onError)
            .onUnmappableCharacter(onError)
            .decode(ByteBuffer.wrap(bytes));
    if (characters.length() > 0 && characters.charAt(0) == BYTE_ORDER_MARK) {
      characters.put(0, ' ');
    }
    return characters.toString();
  }
}
