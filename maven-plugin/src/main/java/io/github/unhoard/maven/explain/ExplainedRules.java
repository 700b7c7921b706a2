package io.github.unhoard.maven.explain;

import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.report.Style;
import io.github.unhoard.maven.select.Spelling;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.reports.RulePages;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that ship with the plugin.
 *
 * @param rules all rules, sorted by id
 */
public record ExplainedRules(List<RuleInfo> rules, Style style) {
  public ExplainedRules {
    rules = List.copyOf(rules);
  }

  /** One line per rule, grouped by family. */
  public List<String> list() {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (String family : rules.stream().map(RuleInfo::family).distinct().sorted().toList()) {
      lines.add(style.strong(family));
      rules.stream()
          .filter(rule -> rule.family().equals(family))
          .map(
              rule ->
                  "  " + rule.id() + " ".repeat(width - rule.id().length() + 2) + rule.summary())
          .forEach(lines::add);
      lines.add("");
    }
    lines.add("More about one: -Dunhoard.rule=" + (rules.isEmpty() ? "ID" : rules.get(0).id()));
    return lines;
  }

  /**
   * The page of the rule {@code id}, in any case.
   *
   * @throws InputFault when there is no such rule
   */
  public List<String> page(String id) {
    RuleInfo rule =
        rules.stream()
            .filter(each -> each.id().equalsIgnoreCase(id.strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new InputFault(
                        "unknown rule '"
                            + id.strip()
                            + "'"
                            + Spelling.hint(id, rules.stream().map(RuleInfo::id).toList())));
    return TerminalMarkdown.render(text(rule), style);
  }

  private static String text(RuleInfo rule) {
    return RulePages.markdown(rule.id())
        .orElseGet(() -> "# " + rule.id() + "\n" + rule.summary() + ". See " + rule.page() + "\n");
  }
}
