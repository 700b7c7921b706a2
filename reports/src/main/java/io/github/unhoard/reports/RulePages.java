package io.github.unhoard.reports;

import io.github.unhoard.core.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The rules' pages of {@code docs/rules}, which this module brings along. */
public final class RulePages {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->\n?");
  private static final Pattern NEIGHBOUR = Pattern.compile("\\]\\(((?:\\.\\./)?\\w+\\.md)\\)");

  private RulePages() {}

  /** The page of the rule {@code id} as Markdown, with links that work anywhere. */
  public static Optional<String> markdown(String id) {
    try (InputStream page = RulePages.class.getResourceAsStream("rules/" + id + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      String plain = COMMENT.matcher(text).replaceAll("");
      return Optional.of(NEIGHBOUR.matcher(plain).replaceAll("](" + RuleInfo.PAGES + "$1)"));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " is unreadable", e);
    }
  }

  /** The page of the rule {@code id} as plain text. */
  public static Optional<String> text(String id) {
    TextContentRenderer renderer =
        TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    return markdown(id).map(page -> renderer.render(Parser.builder().build().parse(page)));
  }
}
