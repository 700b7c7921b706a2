package io.github.unhoard.javac;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source file in memory, as the compiler reads it. */
final class SourceFile extends SimpleJavaFileObject {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final SourceInput input;
  private final String text;
  private final List<Problem> problems;
  private final int number;
  private final ImportedPackages head;

  private SourceFile(SourceInput input, String text, List<Problem> problems, int number) {
    super(uri(input, number), Kind.SOURCE);
    this.input = input;
    this.text = text;
    this.problems = problems;
    this.number = number;
    this.head = ImportedPackages.of(text);
  }

  /**
   * Reads a file. Bytes that are no characters of {@code encoding} are replaced and reported.
   *
   * @param number tells it from all other files of the compilation
   * @throws IOException when the file is unreadable
   */
  static SourceFile read(SourceInput input, Charset encoding, int number) throws IOException {
    byte[] bytes = Files.readAllBytes(input.file());
    try {
      return new SourceFile(
          input, decode(bytes, encoding, CodingErrorAction.REPORT), List.of(), number);
    } catch (CharacterCodingException malformed) {
      String text = decode(bytes, encoding, CodingErrorAction.REPLACE);
      String reason =
          "not all of it is " + encoding.name() + "; set the encoding the file is written in";
      return new SourceFile(
          input, text, List.of(new Problem(input.path(), 0, reason, false)), number);
    }
  }

  /** The compiler hands back wrappers of its inputs, so these names must be unique. */
  private static URI uri(SourceInput input, int number) {
    try {
      return new URI("source", null, "/" + number + "/" + input.file().getFileName(), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
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
    // The compiler rejects the mark; a blank in its place keeps all offsets.
    if (characters.length() > 0 && characters.charAt(0) == BYTE_ORDER_MARK) {
      characters.put(0, ' ');
    }
    return characters.toString();
  }

  /** The same file in another spelling of equal length. */
  SourceFile respelt(String spelling) {
    return new SourceFile(input, spelling, problems, number);
  }

  SourceInput input() {
    return input;
  }

  String path() {
    return input.path();
  }

  String text() {
    return text;
  }

  ImportedPackages head() {
    return head;
  }

  /** What was wrong with reading it. */
  List<Problem> problems() {
    return problems;
  }

  boolean isModuleDeclaration() {
    return path().equals("module-info.java") || path().endsWith("/module-info.java");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return true;
  }

  @Override
  public @Nullable NestingKind getNestingKind() {
    return null;
  }

  @Override
  public @Nullable Modifier getAccessLevel() {
    return null;
  }
}
