package io.github.unhoard.core.catalog;

/**
 * A call that stores an entry outside the program for as long as nobody deletes it.
 *
 * @param key the argument that is the entry's key
 * @param arguments how many arguments the call has; overloads with more set a time to live
 */
public record LastingModel(int key, int arguments) {

  /** Reads a notation such as {@code key=0 arguments=2}. */
  static LastingModel parse(String notation) {
    int key = Effect.NONE;
    int arguments = Effect.NONE;
    for (String part : notation.strip().split("\\s+", -1)) {
      int index = EffectSyntax.argument(part.substring(part.indexOf('=') + 1));
      switch (part.substring(0, Math.max(0, part.indexOf('=')))) {
        case "key" -> key = index;
        case "arguments" -> arguments = index;
        default ->
            throw new IllegalArgumentException(
                "unknown '" + part + "'; there are key=0, arguments=2");
      }
    }
    return new LastingModel(key, arguments);
  }
}
