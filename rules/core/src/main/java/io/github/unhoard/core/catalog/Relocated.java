package io.github.unhoard.core.catalog;

import java.util.List;

/** Library classes that a project has copied into a package of its own, as shading does. */
public final class Relocated {
  private static final List<String> ROOTS =
      List.of("com.google.common.", "com.github.benmanes.caffeine.", "org.apache.commons.");

  private Relocated() {}

  /** The name that the class called {@code name} has in its library. */
  public static String original(String name) {
    return ROOTS.stream()
        .filter(root -> name.indexOf("." + root) > 0)
        .map(root -> name.substring(name.indexOf("." + root) + 1))
        .findFirst()
        .orElse(name);
  }
}
