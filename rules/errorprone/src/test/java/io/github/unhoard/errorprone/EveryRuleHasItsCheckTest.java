package io.github.unhoard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Error Prone finds one check per rule, and each says what the rule says of itself. */
final class EveryRuleHasItsCheckTest {

  private static Stream<BugChecker> found() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(provider -> RuleChecker.class.isAssignableFrom(provider.type()))
        .map(ServiceLoader.Provider::get);
  }

  @Test
  void checksAreTheRules() {
    assertEquals(
        Analyzer.rules().stream().map(EveryRuleHasItsCheckTest::described).sorted().toList(),
        found().map(EveryRuleHasItsCheckTest::described).sorted().toList());
  }

  private static String described(RuleInfo rule) {
    String severity = rule.strongest() == Tier.INFO ? "SUGGESTION" : rule.strongest().name();
    return String.join(" | ", rule.id(), rule.summary(), severity, rule.page());
  }

  private static String described(BugChecker check) {
    BugPattern pattern = check.getClass().getAnnotation(BugPattern.class);
    assertEquals(check.canonicalName(), check.getClass().getSimpleName());
    assertEquals(List.of(RuleChecker.TAG), List.of(pattern.tags()), check.canonicalName());
    return String.join(
        " | ",
        check.canonicalName(),
        check.message(),
        check.defaultSeverity().name(),
        check.linkUrl());
  }
}
