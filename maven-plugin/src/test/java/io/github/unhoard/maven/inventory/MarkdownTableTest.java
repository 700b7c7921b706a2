package io.github.unhoard.maven.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** Tables as a review tool renders them. */
final class MarkdownTableTest {
  private static final List<String> HOSTILE =
      List.of(
          "a | b",
          "a \\| b\\",
          "Map<K, *V*> __x__ `y`",
          "one\nline",
          "<script>alert(1)</script> &lt;");

  @Test
  void cellsReadAsTheyAre() {
    List<String> cells = HOSTILE.stream().map(MarkdownTable::text).toList();

    String html = html(MarkdownTable.of(List.of("1", "2", "3", "4", "5"), List.of(cells)));

    for (String words : HOSTILE) {
      assertTrue(html.contains("<td>" + escaped(words.replace('\n', ' ')) + "</td>"), html);
    }
  }

  @Test
  void codeStaysInItsCell() {
    String row =
        MarkdownTable.of(List.of("a", "b"), List.of(List.of(MarkdownTable.code("x|`y`"), "z")));

    assertTrue(html(row).contains("<td><code>x|'y'</code></td>\n<td>z</td>"), html(row));
  }

  @Test
  void nobodyIsCalled() {
    assertFalse(MarkdownTable.text("trusted: @Bounded").contains("@B"));
  }

  @Test
  void emptyCellsAreCells() {
    assertEquals("| a |\n| --- |\n|  |\n", MarkdownTable.of(List.of("a"), List.of(List.of(""))));
  }

  private static String html(String markdown) {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(markdown));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
