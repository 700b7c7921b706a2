package io.github.unhoard.maven.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the small files that steer a run. */
public final class TextFile {
  private static final long MOST_BYTES = 64L << 20;

  private TextFile() {}

  /**
   * The text of {@code file} with {@code \n} line ends.
   *
   * @throws InputFault when it cannot be read as UTF-8
   */
  public static String read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputFault(file + " is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      String text = Files.readString(file).replace("\r\n", "\n");
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputFault(file + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new InputFault("cannot read " + file + ": " + Reasons.of(e), e);
    }
  }
}
