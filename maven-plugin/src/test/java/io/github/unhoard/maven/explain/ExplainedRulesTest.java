package io.github.unhoard.maven.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.report.Style;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplainedRulesTest {
  private final ExplainedRules pages = new ExplainedRules(Analyzer.rules(), Style.PLAIN);

  @Test
  void everyRuleHasAPageWithoutMarks() {
    for (RuleInfo rule : Analyzer.rules()) {
      List<String> page = pages.page(rule.id());

      assertEquals(rule.id(), page.get(0));
      assertTrue(page.contains("How to repair"), rule.id());
      String text = String.join("\n", page);
      assertFalse(text.contains("](") || text.contains("```") || text.contains("<!--"), text);
    }
  }

  @Test
  void listsAllRules() {
    String list = String.join("\n", pages.list());

    assertTrue(Analyzer.rules().stream().allMatch(rule -> list.contains("  " + rule.id() + "  ")));
    assertTrue(list.endsWith("More about one: -Dunhoard.rule=CacheWithoutEviction"));
  }

  @Test
  void namesTheNearestRule() {
    String message = assertThrows(InputFault.class, () -> pages.page("StrongInternr")).getMessage();

    assertEquals("unknown rule 'StrongInternr': did you mean StrongInterner?", message);
    assertEquals(pages.page("StrongInterner"), pages.page(" strongINTERNER "));
  }

  @Test
  void rendersMarkdown() {
    assertEquals(
        List.of(
            "Title",
            "small a*b, see Other and site (https://x.y/z)",
            "",
            "    int a = b * c * d;",
            "",
            "- @A(\"*\") item"),
        TerminalMarkdown.render(
            """
            # Title
            *small* `a*b`, see [Other](Other.md) and [site](https://x.y/z)

            <!-- from somewhere -->
            ```java
            int a = b * c * d;
            ```

            - `@A("*")` item
            """,
            Style.PLAIN));
  }
}
