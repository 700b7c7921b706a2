package io.github.unhoard.maven.select;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the rule names a user wrote into options, and refuses those that no rule has. */
public final class RuleSelection {
  private RuleSelection() {}

  /**
   * Options that run {@code included}, or all rules where it is empty, without {@code excluded}.
   *
   * @param known all rules there are
   * @throws InputFault when a name is unknown or nothing is left to run
   */
  public static AnalysisOptions of(
      List<String> included, List<String> excluded, List<RuleInfo> known) {
    Set<String> ids = new TreeSet<>(known.stream().map(RuleInfo::id).toList());
    AnalysisOptions options = new AnalysisOptions(resolve(included, ids), resolve(excluded, ids));
    if (!ids.isEmpty() && ids.stream().noneMatch(options::runs)) {
      throw new InputFault("rules and excludeRules together leave no rule to run");
    }
    return options;
  }

  private static Set<String> resolve(List<String> names, Set<String> ids) {
    Set<String> found = new TreeSet<>();
    for (String name : names) {
      String wanted = name.strip();
      if (wanted.isEmpty()) {
        continue;
      }
      found.add(
          ids.stream()
              .filter(wanted::equalsIgnoreCase)
              .findFirst()
              .orElseThrow(() -> unknown(wanted, ids)));
    }
    return found;
  }

  private static InputFault unknown(String name, Set<String> ids) {
    return new InputFault("unknown rule '" + name + "'" + Spelling.hint(name, ids));
  }
}
