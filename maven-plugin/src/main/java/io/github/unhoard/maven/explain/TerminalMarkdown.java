package io.github.unhoard.maven.explain;

import io.github.unhoard.maven.report.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as the rules' pages use it, made fit for a terminal: headings, fenced code, lists and
 * paragraphs stay as they are laid out; marks that only a renderer needs go.
 */
final class TerminalMarkdown {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(`[^`]+`)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*{1,2}(?=\\S)([^*]+?)(?<=\\S)\\*{1,2}(?![\\w*])");

  private TerminalMarkdown() {}

  static List<String> render(String markdown, Style style) {
    List<String> lines = new ArrayList<>();
    boolean code = false;
    for (String line :
        COMMENT.matcher(markdown.replace("\r\n", "\n")).replaceAll("").split("\n", -1)) {
      Matcher heading = HEADING.matcher(line);
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        lines.add(line.isEmpty() ? "" : "    " + line);
      } else if (heading.matches()) {
        lines.add(style.strong(inline(heading.group(1))));
      } else if (!line.isEmpty() || endsWithText(lines)) {
        lines.add(inline(line));
      }
    }
    while (!lines.isEmpty() && !endsWithText(lines)) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static boolean endsWithText(List<String> lines) {
    return !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty();
  }

  /** Code spans keep their text as it is, without the quotes. */
  private static String inline(String line) {
    StringBuilder result = new StringBuilder();
    Matcher code = CODE.matcher(line);
    String links = LINK.matcher(line).replaceAll(TerminalMarkdown::link);
    code.reset(links);
    int at = 0;
    while (code.find()) {
      result.append(EMPHASIS.matcher(links.substring(at, code.start())).replaceAll("$1"));
      result.append(code.group(), 1, code.group().length() - 1);
      at = code.end();
    }
    return result.append(EMPHASIS.matcher(links.substring(at)).replaceAll("$1")).toString();
  }

  /** A link to a neighbouring page is of no use here; its text names the rule. */
  private static String link(java.util.regex.MatchResult link) {
    String target = link.group(2);
    String shown = target.startsWith("http") ? link.group(1) + " (" + target + ")" : link.group(1);
    return Matcher.quoteReplacement(shown);
  }
}
