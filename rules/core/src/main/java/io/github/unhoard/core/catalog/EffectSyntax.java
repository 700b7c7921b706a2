package io.github.unhoard.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the effect notation of the catalogue, such as {@code grow key=0 value=1; element}. */
final class EffectSyntax {
  private EffectSyntax() {}

  static List<Effect> parse(String notation) {
    List<Effect> effects = new ArrayList<>();
    for (String part : notation.split(";", -1)) {
      parsePart(part.strip(), effects);
    }
    return List.copyOf(effects);
  }

  private static void parsePart(String part, List<Effect> into) {
    String[] words = part.split("\\s+", -1);
    Map<String, String> options = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      int eq = words[i].indexOf('=');
      options.put(
          eq < 0 ? words[i] : words[i].substring(0, eq), eq < 0 ? "" : words[i].substring(eq + 1));
    }
    int subject = index(options.get("of"), Effect.RECEIVER);
    int key = index(options.get("key"), Effect.NONE);
    int value = index(options.get("value"), Effect.NONE);
    String word = words[0].startsWith("lambda=") ? "lambda" : words[0];
    switch (word) {
      case "grow" ->
          into.add(
              new Effect(
                  Effect.Kind.GROW, subject, key, value, index(options.get("all"), Effect.NONE)));
      case "update" -> into.add(new Effect(Effect.Kind.UPDATE, subject, key, value, Effect.NONE));
      case "release" -> {
        Effect.Kind kind =
            options.containsKey("all")
                ? Effect.Kind.RELEASE_ALL
                : options.containsKey("one") ? Effect.Kind.RELEASE_ONE : Effect.Kind.RELEASE_KEY;
        into.add(new Effect(kind, subject, key, Effect.NONE, Effect.NONE));
      }
      case "read", "readsArgument" ->
          into.add(new Effect(Effect.Kind.READ, subject, key, Effect.NONE, Effect.NONE));
      case "size" -> into.add(simple(Effect.Kind.SIZE, subject));
      case "view" -> into.add(simple(Effect.Kind.VIEW, subject));
      case "readonly" -> into.add(simple(Effect.Kind.READ_ONLY_VIEW, subject));
      case "stream" -> into.add(simple(Effect.Kind.READ_ONLY_VIEW, subject));
      case "element" -> into.add(simple(Effect.Kind.ELEMENT, subject));
      case "same" -> into.add(simple(Effect.Kind.SAME, subject));
      case "copy", "create" -> into.add(simple(Effect.Kind.COPY, subject));
      case "lambda" -> {
        if (words[0].equals("lambda=element")) {
          into.add(simple(Effect.Kind.LAMBDA_ELEMENT, subject));
        } else if (words[0].equals("lambda=same")) {
          into.add(simple(Effect.Kind.LAMBDA_SAME, subject));
        }
      }
      case "assign" ->
          into.add(new Effect(Effect.Kind.ASSIGN, subject, Effect.NONE, value, Effect.NONE));
      case "flow" ->
          into.add(
              new Effect(
                  Effect.Kind.TRANSFER,
                  subject,
                  index(options.get("to"), 0),
                  Effect.NONE,
                  Effect.NONE));
      default -> throw new IllegalArgumentException("unknown effect '" + part + "'");
    }
  }

  private static Effect simple(Effect.Kind kind, int subject) {
    return new Effect(kind, subject, Effect.NONE, Effect.NONE, Effect.NONE);
  }

  private static int index(@org.jspecify.annotations.Nullable String text, int absent) {
    if (text == null) {
      return absent;
    }
    if (text.equals("last")) {
      return Effect.LAST;
    }
    return Integer.parseInt(text.startsWith("lambda") ? text.substring("lambda".length()) : text);
  }
}
