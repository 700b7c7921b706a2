package io.github.unhoard.reports.html;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param run what ran over what
 * @param folderKind what findings are grouped by, module or folder
 * @param foldersTitle the same with what all share, for a heading
 * @param groups one per tier, strongest first
 * @param ruleNames rules to filter by, those that only known findings have among them
 * @param folderNames folders to filter by, likewise
 * @param accepted findings that are meant to be there
 * @param aged whether there is a baseline
 * @param notes what went wrong
 * @param assets style and behaviour
 */
record Page(
    List<String> run,
    List<Group> groups,
    List<Bar> rules,
    List<Bar> folders,
    List<String> ruleNames,
    List<String> folderNames,
    String folderKind,
    String foldersTitle,
    List<Card> accepted,
    boolean aged,
    List<String> notes,
    Assets assets) {

  /** The findings of one tier. */
  record Group(String tier, String title, List<Card> cards) {

    /** The number of those that no baseline knows. */
    int count() {
      return (int) cards.stream().filter(card -> !card.isKnown()).count();
    }
  }

  /** The number of findings that no baseline knows. */
  int count() {
    return groups.stream().mapToInt(Group::count).sum();
  }

  /** The number of findings that a baseline knows. */
  int known() {
    return groups.stream().mapToInt(group -> group.cards().size()).sum() - count();
  }

  /** For the window's title. */
  String summary() {
    if (count() == 0) {
      return "no findings";
    }
    return String.join(
        ", ",
        groups.stream()
            .filter(group -> group.count() > 0)
            .map(group -> counted(group.count(), group.tier()))
            .toList());
  }

  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 || noun.equals("info") ? "" : "s");
  }
}
