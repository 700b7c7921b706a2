package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
  @Test
  void everyRuleHasOne() {
    for (RuleInfo rule : Analyzer.rules()) {
      assertTrue(RulePages.markdown(rule.id()).isPresent(), rule.id());
    }
  }

  @Test
  void linksWorkAnywhere() {
    String page = RulePages.markdown("UnboundedStaticCollection").orElseThrow();

    assertTrue(page.contains("](" + RuleInfo.PAGES + "WeakMapValueHoldsKey.md)"));
    assertFalse(page.contains("<!--"));
  }

  @Test
  void plainTextHasNoMarkup() {
    String page = RulePages.text("UnboundedStaticCollection").orElseThrow();

    assertFalse(page.contains("```") || page.contains("## "), page);
  }

  @Test
  void unknownRuleHasNone() {
    assertEquals(Optional.empty(), RulePages.markdown("NoSuchRule"));
    assertEquals(Optional.empty(), RulePages.markdown("README"));
  }
}
