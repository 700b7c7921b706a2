package io.github.unhoard.core.fix;

import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRange;
import java.util.regex.Pattern;

/** The text of one file, and how it is laid out. Offsets count UTF-16 units from 0. */
public final class SourceCode {
  private static final String TWO_SPACES = "  ";

  private final String path;
  private final String text;

  private SourceCode(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /** The text of {@code unit}. */
  public static SourceCode of(CompilationUnit unit) {
    return new SourceCode(unit.path(), unit.source());
  }

  String path() {
    return path;
  }

  /** What stands at {@code range}, with {@code \n} line ends. */
  public String text(SourceRange range) {
    return text(range.startOffset(), range.endOffset());
  }

  /** What stands between two offsets, with {@code \n} line ends. */
  public String text(int from, int to) {
    int start = Math.max(0, Math.min(from, text.length()));
    int end = Math.max(start, Math.min(to, text.length()));
    return text.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The characters themselves, to look for something in. */
  public CharSequence characters() {
    return text;
  }

  /** The first offset from {@code offset} on where no white space stands. */
  public int skipBlank(int offset) {
    int at = offset;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether {@code character} stands at {@code offset}. */
  public boolean has(int offset, char character) {
    return offset >= 0 && offset < text.length() && text.charAt(offset) == character;
  }

  /** Whether only white space stands before {@code offset} in its line. */
  public boolean startsLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** The white space that begins the line of {@code offset}. */
  public String indentOf(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (has(end, ' ') || has(end, '\t')) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Where the line of {@code offset} begins. */
  public int lineStart(int offset) {
    int at = Math.min(offset, text.length());
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line of {@code offset} ends, before its line end. */
  public int lineEnd(int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code offset}, or the end of its line if but a comment follows there. */
  public int pastComment(int offset) {
    int end = lineEnd(offset);
    String rest = text.substring(Math.min(offset, end), end).strip();
    boolean whole = rest.startsWith("/*") && rest.indexOf("*/") == rest.length() - 2;
    return rest.isEmpty() || rest.startsWith("//") || whole ? end : offset;
  }

  /** One level of indentation, as the file has it. */
  public String step() {
    int least = Integer.MAX_VALUE;
    for (String line : text.lines().toList()) {
      if (line.startsWith("\t")) {
        return "\t";
      }
      int depth = line.length() - line.stripLeading().length();
      // The lines of a comment begin one column further right.
      if (depth > 0 && depth < line.length() && line.charAt(depth) != '*') {
        least = Math.min(least, depth);
      }
    }
    return least == Integer.MAX_VALUE ? TWO_SPACES : " ".repeat(least);
  }

  /** Whether the identifier {@code name} stands within {@code range}. */
  public boolean mentions(String name, SourceRange range) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text(range)).find();
  }

  /** The range between two offsets. */
  SourceRange range(int from, int to) {
    return new SourceRange(line(from), column(from), line(to), column(to), from, to);
  }

  private int line(int offset) {
    int line = 1;
    for (int at = lineStart(offset); at > 0; at = lineStart(before(at))) {
      line++;
    }
    return line;
  }

  /** An offset in the line that ends where another starts at {@code start}. */
  private int before(int start) {
    boolean pair = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
    return pair ? start - 2 : start - 1;
  }

  private int column(int offset) {
    return offset - lineStart(offset) + 1;
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
