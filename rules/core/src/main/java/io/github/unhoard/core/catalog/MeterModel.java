package io.github.unhoard.core.catalog;

/**
 * Which arguments of a call decide which meter it makes; {@link Effect#NONE} where there is none.
 *
 * @param name the argument that is the meter's name
 * @param tags the first of alternating keys and values, or of objects that hold them
 * @param values the first of plain values
 */
public record MeterModel(int name, int tags, int values) {

  /** Reads a notation such as {@code name=0 tags=1}. */
  static MeterModel parse(String notation) {
    int name = Effect.NONE;
    int tags = Effect.NONE;
    int values = Effect.NONE;
    for (String part : notation.strip().split("\\s+", -1)) {
      int index = EffectSyntax.argument(part.substring(part.indexOf('=') + 1));
      switch (part.substring(0, Math.max(0, part.indexOf('=')))) {
        case "name" -> name = index;
        case "tags" -> tags = index;
        case "values" -> values = index;
        default ->
            throw new IllegalArgumentException(
                "unknown '" + part + "'; there are name=0, tags=1, values=1");
      }
    }
    return new MeterModel(name, tags, values);
  }
}
