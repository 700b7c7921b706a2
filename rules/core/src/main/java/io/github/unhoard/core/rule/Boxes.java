package io.github.unhoard.core.rule;

import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of which primitive values become objects when they are put in a collection. */
public final class Boxes {
  private static final Map<String, String> BOXES =
      Map.of(
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "boolean", "java.lang.Boolean",
          "double", "java.lang.Double",
          "float", "java.lang.Float");

  private Boxes() {}

  /** What a value of {@code type} is as an object. */
  public static TypeRef of(TypeRef type) {
    String name = BOXES.get(type.name());
    return name == null
        ? type
        : new TypeRef(name, true, Set.of(TypeTrait.FINAL), Set.of(), List.of());
  }

  /** Whether {@code name} is such a class. */
  public static boolean isBox(String name) {
    return BOXES.containsValue(name);
  }
}
