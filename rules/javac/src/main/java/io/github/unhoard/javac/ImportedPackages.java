package io.github.unhoard.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The packages that the head of a source file speaks of, read without the parser.
 *
 * @param own the file's package; empty for the unnamed one
 * @param imported the packages its imports name, as far as Java's naming custom tells
 */
record ImportedPackages(String own, Set<String> imported) {
  private static final Set<String> END_OF_HEAD =
      Set.of("class", "interface", "enum", "record", "module");

  static ImportedPackages of(CharSequence text) {
    Tokens tokens = new Tokens(text, 0, text.length());
    String own = "";
    Set<String> imported = new TreeSet<>();
    while (tokens.next() && tokens.first() != '{') {
      String word = word(text, tokens);
      if (END_OF_HEAD.contains(word)) {
        break;
      } else if (word.equals("package")) {
        own = String.join(".", name(text, tokens));
      } else if (word.equals("import")) {
        String packageName = packageOf(name(text, tokens));
        if (!packageName.isEmpty()) {
          imported.add(packageName);
        }
      }
    }
    return new ImportedPackages(own, imported);
  }

  private static String word(CharSequence text, Tokens tokens) {
    return tokens.isName() ? text.subSequence(tokens.start(), tokens.past()).toString() : "";
  }

  /** The parts of the qualified name that follows; {@code static} and the asterisk are dropped. */
  private static List<String> name(CharSequence text, Tokens tokens) {
    List<String> parts = new ArrayList<>();
    while (tokens.next() && tokens.first() != ';') {
      if (tokens.first() == '*') {
        parts.add("*");
      } else if (tokens.isName() && !tokens.is("static")) {
        parts.add(word(text, tokens));
      } else if (tokens.first() != '.' && !tokens.isName()) {
        break;
      }
    }
    return parts;
  }

  private static String packageOf(List<String> parts) {
    List<String> packages = new ArrayList<>();
    for (String part : parts) {
      if (part.equals("*") || Character.isUpperCase(part.charAt(0))) {
        return String.join(".", packages);
      }
      packages.add(part);
    }
    return "";
  }
}
