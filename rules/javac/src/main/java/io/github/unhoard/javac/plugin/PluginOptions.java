package io.github.unhoard.javac.plugin;

import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.javac.SourceOrigin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The arguments after {@code -Xplugin:Unhoard}.
 *
 * @param analysis which rules run
 * @param failOn the weakest tier that is an error of the compiler; null for none
 * @param show the weakest tier that is shown at all
 * @param includeTests whether findings in test code are shown
 */
record PluginOptions(
    AnalysisOptions analysis, @Nullable Tier failOn, Tier show, boolean includeTests) {
  private static final String OPTIONS = "rules, excludeRules, failOn, show, includeTests";
  private static final String RULES_PAGE = RuleInfo.PAGES + "README.md";

  static PluginOptions parse(String... arguments) throws InvalidOption {
    Set<String> rules = Set.of();
    Set<String> excluded = Set.of();
    Tier failOn = Tier.ERROR;
    Tier show = Tier.WARNING;
    boolean includeTests = false;
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      String value = equals < 0 ? "" : argument.substring(equals + 1);
      switch (name) {
        case "rules" -> rules = rules(value);
        case "excludeRules" -> excluded = rules(value);
        case "failOn" -> failOn = value.equalsIgnoreCase("none") ? null : tier(name, value, true);
        case "show" -> show = tier(name, value, false);
        case "includeTests" -> includeTests = bool(name, value);
        default ->
            throw new InvalidOption("unknown option '" + argument + "'; there are " + OPTIONS);
      }
    }
    AnalysisOptions analysis = new AnalysisOptions(rules, excluded);
    if (ids().stream().noneMatch(analysis::runs)) {
      throw new InvalidOption("rules and excludeRules together leave no rule to run");
    }
    return new PluginOptions(analysis, failOn, show, includeTests);
  }

  private static List<String> ids() {
    return Analyzer.rules().stream().map(RuleInfo::id).toList();
  }

  private static Set<String> rules(String names) throws InvalidOption {
    Set<String> found = new TreeSet<>();
    for (String name : names.split(",", -1)) {
      Optional<String> rule = ids().stream().filter(name::equalsIgnoreCase).findFirst();
      found.add(
          rule.orElseThrow(
              () -> new InvalidOption("unknown rule '" + name + "'; see " + RULES_PAGE)));
    }
    return found;
  }

  private static Tier tier(String option, String value, boolean orNone) throws InvalidOption {
    return Tier.of(value)
        .orElseThrow(
            () ->
                new InvalidOption(
                    option
                        + " is error, warning"
                        + (orNone ? ", info or none" : " or info")
                        + ", not '"
                        + value
                        + "'"));
  }

  private static boolean bool(String option, String value) throws InvalidOption {
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    throw new InvalidOption(option + " is true or false, not '" + value + "'");
  }

  /** Where {@code unit} comes from; tests that are judged are judged as shipped code is. */
  SourceOrigin origin(CompilationUnitTree unit) {
    SourceOrigin origin = SourceOrigin.of(unit);
    return includeTests && origin.role() == SourceRole.TEST
        ? new SourceOrigin(origin.path(), SourceRole.MAIN)
        : origin;
  }

  boolean shows(Tier tier, SourceRole role) {
    return role == SourceRole.MAIN && (tier.reaches(show) || fails(tier));
  }

  /** How the compiler reports findings of {@code tier}. */
  Diagnostic.Kind kind(Tier tier) {
    if (fails(tier)) {
      return Diagnostic.Kind.ERROR;
    }
    return tier == Tier.INFO ? Diagnostic.Kind.NOTE : Diagnostic.Kind.WARNING;
  }

  private boolean fails(Tier tier) {
    return failOn != null && tier.reaches(failOn);
  }
}
