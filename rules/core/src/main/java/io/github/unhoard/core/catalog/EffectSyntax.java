package io.github.unhoard.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the effect notation of the catalogue, such as {@code grow key=0 value=1; element}. */
final class EffectSyntax {
  private static final Set<String> LAMBDAS =
      new TreeSet<>(Set.of("lambda=element", "lambda=same", "lambda=none"));
  private static final Set<String> OPTIONS =
      new TreeSet<>(Set.of("key", "value", "all", "of", "one", "keys", "to"));
  private static final String WORDS =
      "grow, update, release, read, size, view, readonly, stream, element, same, copy, create,"
          + " lambda, assign, flow, readsArgument";

  private EffectSyntax() {}

  static List<Effect> parse(String notation) {
    List<Effect> effects = new ArrayList<>();
    for (String part : notation.split(";", -1)) {
      parsePart(part.strip(), effects);
    }
    return List.copyOf(effects);
  }

  /** The same for notations that people wrote: what {@link #parse} passes over is a fault. */
  static List<Effect> parseStrictly(String notation) {
    for (String part : notation.split(";", -1)) {
      String[] words = part.strip().split("\\s+", -1);
      if (words[0].startsWith("lambda=") && !LAMBDAS.contains(words[0])) {
        throw new IllegalArgumentException(
            "unknown '" + words[0] + "'; there are " + String.join(", ", LAMBDAS));
      }
      for (int i = 1; i < words.length; i++) {
        String option = words[i].replaceFirst("=.*", "");
        if (!OPTIONS.contains(option)) {
          throw new IllegalArgumentException(
              "unknown '" + words[i] + "'; there are " + String.join(", ", OPTIONS));
        }
      }
    }
    return parse(notation);
  }

  /** The index of an argument: a number, {@code last}, or a number after {@code lambda}. */
  static int argument(String text) {
    return index(text, Effect.NONE);
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
      default ->
          throw new IllegalArgumentException("unknown effect '" + part + "'; there are " + WORDS);
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
    try {
      int index =
          Integer.parseInt(text.startsWith("lambda") ? text.substring("lambda".length()) : text);
      if (index >= 0) {
        return index;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no argument; write 0 for the first, or last");
  }
}
