package io.github.unhoard.core.frontend;

/** What Java's naming custom tells of a name that nothing declares. */
public final class NamingCustom {
  private NamingCustom() {}

  /**
   * {@code a.b.C$D} for {@code a.b.C.D}: without the class at hand, packages and classes are told
   * apart by the case of their first letter.
   */
  public static String binaryName(String dotted) {
    int segment = 0;
    while (segment >= 0 && !Character.isUpperCase(dotted.charAt(segment))) {
      int dot = dotted.indexOf('.', segment);
      segment = dot < 0 || dot + 1 == dotted.length() ? -1 : dot + 1;
    }
    return segment < 0
        ? dotted
        : dotted.substring(0, segment) + dotted.substring(segment).replace('.', '$');
  }

  /** Whether {@code dotted} reads as a package followed by a class. */
  public static boolean looksQualified(String dotted) {
    int dot = dotted.indexOf('.');
    return dot > 0
        && !Character.isUpperCase(dotted.charAt(0))
        && dotted.length() > dotted.lastIndexOf('.') + 1
        && Character.isUpperCase(dotted.charAt(dotted.lastIndexOf('.') + 1));
  }

  /** Whether {@code simpleName} is capitalised but not all capitals. */
  public static boolean looksLikeType(String simpleName) {
    return !simpleName.isEmpty()
        && Character.isUpperCase(simpleName.charAt(0))
        && simpleName.chars().anyMatch(Character::isLowerCase);
  }
}
