package io.github.unhoard.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language level and API that sources are compiled against. */
record SourceLevel(List<String> options, List<String> warnings) {
  /** The level of the running compiler. */
  static final SourceLevel NEWEST = new SourceLevel(List.of(), List.of());

  /** The last level before {@code _}, {@code yield}, {@code record} and others became special. */
  static final SourceLevel BEFORE_NEW_KEYWORDS =
      new SourceLevel(List.of("-source", "8", "-target", "8"), List.of());

  private static final Set<String> WITHOUT_MODULES = Set.of("7", "8");
  private static final int FIRST_WITHOUT_SEVEN = 20;

  /** Whether the compiler knows of modules at this level. */
  boolean hasModules() {
    return options.stream().noneMatch(WITHOUT_MODULES::contains);
  }

  /**
   * The level nearest to {@code release} that this compiler has.
   *
   * @param release as {@code 11} or {@code 1.8}; null for the newest
   */
  static SourceLevel of(@Nullable String release) {
    if (release == null) {
      return NEWEST;
    }
    int newest = Runtime.version().feature();
    int oldest = newest < FIRST_WITHOUT_SEVEN ? 7 : 8;
    int wanted;
    try {
      wanted = Integer.parseInt(release.startsWith("1.") ? release.substring(2) : release.strip());
    } catch (NumberFormatException notANumber) {
      return new SourceLevel(
          List.of(),
          List.of("release " + release + " is no Java release; analysed as Java " + newest));
    }
    if (wanted > newest) {
      String warning =
          "release "
              + release
              + " is newer than this JDK; analysed as Java "
              + newest
              + ", so newer syntax is not understood";
      return new SourceLevel(List.of(), List.of(warning));
    }
    List<String> options = new ArrayList<>();
    options.add("--release");
    options.add(String.valueOf(Math.max(oldest, wanted)));
    return new SourceLevel(options, List.of());
  }
}
