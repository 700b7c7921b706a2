package io.github.unhoard.maven.inventory;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as GitHub and GitLab read it, whose cells stay what they are. */
final class MarkdownTable {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_|]");

  /** Nothing to see, but enough to keep a review tool from calling the user of that name. */
  private static final String NO_MENTION = "@\u200b";

  private MarkdownTable() {}

  static String of(List<String> columns, List<List<String>> rows) {
    return line(columns)
        + line(Collections.nCopies(columns.size(), "---"))
        + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** A cell that reads {@code words}, whatever is in them. */
  static String text(String words) {
    String escaped = SPECIAL.matcher(oneLine(words)).replaceAll(MarkdownTable::escaped);
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace("@", NO_MENTION);
  }

  private static String escaped(MatchResult special) {
    return Matcher.quoteReplacement("\\" + special.group());
  }

  /** A cell that shows {@code words} as code; a bar ends a cell even there. */
  static String code(String words) {
    return "`" + oneLine(words).replace("`", "'").replace("|", "\\|") + "`";
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
