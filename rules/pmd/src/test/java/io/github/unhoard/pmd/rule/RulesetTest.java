package io.github.unhoard.pmd.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;
import org.junit.jupiter.api.Test;

/** The ruleset has every rule; {@code -Dunhoard.ruleset=write} writes it anew. */
class RulesetTest {
  private static final Path RULESET = Path.of("src/main/resources/rulesets/unhoard.xml");

  @Test
  void isRendered() throws IOException {
    String rendered = RulesetText.render();
    if ("write".equals(System.getProperty("unhoard.ruleset"))) {
      Files.writeString(RULESET, rendered);
      return;
    }
    assertEquals(
        Files.readString(RULESET).replace("\r\n", "\n"),
        rendered,
        "write the ruleset with -Dunhoard.ruleset=write");
  }

  @Test
  void everyRuleHasItsClass() {
    for (RuleInfo rule : Analyzer.rules()) {
      String name = getClass().getPackageName() + "." + rule.id();
      try {
        Class<?> type = Class.forName(name);
        assertTrue(UnhoardRule.class.isAssignableFrom(type), name + " is no UnhoardRule");
      } catch (ClassNotFoundException missing) {
        fail("PMD lacks " + rule.id() + ": write the class " + name + " extends UnhoardRule {}");
      }
    }
  }

  @Test
  void pmdLoadsThemAll() {
    RuleSet ruleset = new RuleSetLoader().loadFromResource("rulesets/unhoard.xml");
    List<String> names = ruleset.getRules().stream().map(Rule::getName).sorted().toList();
    assertEquals(Analyzer.rules().stream().map(RuleInfo::id).toList(), names);
    assertTrue(!ruleset.getDescription().contains("@"), ruleset.getDescription());
    for (Rule each : ruleset.getRules()) {
      assertTrue(!each.getExamples().get(0).isBlank(), each.getName() + " has no example");
    }
  }
}
