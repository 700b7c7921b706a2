package io.github.unhoard.core.fix;

import io.github.unhoard.core.tree.FieldNode;
import java.util.ArrayList;
import java.util.List;

/** The type arguments of a declaration as they are written, so that a repair can write them too. */
public final class Generics {
  private Generics() {}

  /**
   * What stands between the angle brackets before the name of {@code field}, taken apart at its
   * commas; empty when there are none.
   */
  public static List<String> of(FieldNode field, SourceCode code) {
    CharSequence text = code.characters();
    int end = field.nameRange().startOffset() - 1;
    while (end >= 0 && Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end < 0 || text.charAt(end) != '>') {
      return List.of();
    }
    int depth = 0;
    for (int at = end; at >= 0; at--) {
      depth += text.charAt(at) == '>' ? 1 : text.charAt(at) == '<' ? -1 : 0;
      if (depth == 0) {
        return split(code.text(at + 1, end));
      }
    }
    return List.of();
  }

  /** The arguments of a type that is written with some; empty for one without. */
  public static List<String> of(String type) {
    int open = type.indexOf('<');
    return open < 0 || !type.endsWith(">")
        ? List.of()
        : split(type.substring(open + 1, type.length() - 1));
  }

  private static List<String> split(String arguments) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < arguments.length(); at++) {
      char character = arguments.charAt(at);
      depth += character == '<' ? 1 : character == '>' ? -1 : 0;
      if (character == ',' && depth == 0) {
        found.add(arguments.substring(start, at).strip());
        start = at + 1;
      }
    }
    found.add(arguments.substring(start).strip());
    return found;
  }
}
