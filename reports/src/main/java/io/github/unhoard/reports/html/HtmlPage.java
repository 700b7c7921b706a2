package io.github.unhoard.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Renders the page. */
public final class HtmlPage {
  private HtmlPage() {}

  /** The text of a page that shows {@code content}; equal content gives equal text. */
  public static String render(PageContent content) {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlPage.class.getClassLoader(), packageName());
    engine.setTrimControlStructures(true);
    StringOutput output = new StringOutput();
    engine.render("page.jte", page(content), output);
    return output.toString();
  }

  private static String packageName() {
    return HtmlPage.class.getPackageName();
  }

  private static Page page(PageContent content) {
    Folders folders = Folders.of(content.findings());
    Cards maker = new Cards(content, folders);
    List<Card> cards = maker.of(content.findings());
    List<Card> fresh = cards.stream().filter(card -> !card.isKnown()).toList();
    List<Page.Group> groups = new ArrayList<>();
    Arrays.stream(Tier.values()).forEach(tier -> groups.add(group(tier, cards)));
    return new Page(
        content.run(),
        groups,
        Bars.by(Card::rule, "", fresh),
        Bars.by(Card::folder, folders.shared(), fresh),
        names(Card::rule, cards),
        names(Card::folder, cards),
        folders.byModule() ? "module" : "folder",
        folders.title(),
        maker.ofAccepted(content.accepted()),
        !content.ages().isEmpty(),
        content.notes(),
        Assets.load());
  }

  private static List<String> names(Function<Card, String> key, List<Card> cards) {
    return cards.stream().map(key).distinct().sorted().toList();
  }

  private static Page.Group group(Tier tier, List<Card> cards) {
    List<Card> members = cards.stream().filter(card -> card.tier().equals(tier.id())).toList();
    String title =
        switch (tier) {
          case ERROR -> "Errors";
          case WARNING -> "Warnings";
          case INFO -> "Infos";
        };
    return new Page.Group(tier.id(), title, members);
  }
}
