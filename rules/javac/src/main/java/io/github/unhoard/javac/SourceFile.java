package io.github.unhoard.javac;

import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A source file in memory, as the compiler reads it. */
final class SourceFile extends SimpleJavaFileObject {
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
    DecodedSource decoded = DecodedSource.read(input, encoding);
    return new SourceFile(input, decoded.text(), decoded.problems(), number);
  }

  /** The compiler hands back wrappers of its inputs, so these names must be unique. */
  private static URI uri(SourceInput input, int number) {
    try {
      return new URI("source", null, "/" + number + "/" + input.file().getFileName(), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
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
