package io.github.unhoard.maven.run;

import java.util.List;

/**
 * The part of a project that one run answers for.
 *
 * @param folder relative to the root that paths are relative to; empty for the root
 * @param others folders below it that other runs answer for
 * @param whole whether no other run has a say
 */
public record Territory(String folder, List<String> others, boolean whole) {
  /** All there is. */
  public static final Territory ALL = new Territory("", List.of(), true);

  public Territory {
    others = List.copyOf(others);
  }

  /** Whether the run answers for the file {@code path}, there or not. */
  boolean owns(String path) {
    return isBelow(folder, path) && others.stream().noneMatch(other -> isBelow(other, path));
  }

  private static boolean isBelow(String folder, String path) {
    return folder.isEmpty() || path.startsWith(folder + "/");
  }
}
