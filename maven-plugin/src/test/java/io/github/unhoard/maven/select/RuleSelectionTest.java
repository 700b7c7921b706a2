package io.github.unhoard.maven.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RuleSelectionTest {
  private static final List<RuleInfo> RULES =
      List.of(rule("CacheWithoutEviction"), rule("ListenerNeverRemoved"));

  @Test
  void takesIdsInAnyCase() {
    assertEquals(
        new AnalysisOptions(Set.of("CacheWithoutEviction"), Set.of("ListenerNeverRemoved")),
        RuleSelection.of(
            List.of(" cachewithouteviction "), List.of("ListenerNeverRemoved", ""), RULES));
  }

  @Test
  void namesTheNearest() {
    assertFault(
        "unknown rule 'CacheWithoutEvicton': did you mean CacheWithoutEviction?",
        List.of("CacheWithoutEvicton"),
        List.of());
    assertFault(
        "unknown rule 'ListenerRemoved': did you mean ListenerNeverRemoved?",
        List.of(),
        List.of("ListenerRemoved"));
  }

  @Test
  void refusesToRunNothing() {
    assertFault(
        "rules and excludeRules together leave no rule to run",
        List.of("CacheWithoutEviction"),
        List.of("CacheWithoutEviction"));
  }

  private static void assertFault(String message, List<String> included, List<String> excluded) {
    InputFault fault =
        assertThrows(InputFault.class, () -> RuleSelection.of(included, excluded, RULES));
    assertEquals(message, fault.getMessage());
  }

  private static RuleInfo rule(String id) {
    return new RuleInfo(id, "family", Tier.ERROR, "summary");
  }
}
