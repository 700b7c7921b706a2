package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
  private static final String HOSTILE =
      "</script><script>alert('x\"')</script><img src=x onerror=y>";

  private static final SourceText SOURCES =
      path ->
          path.startsWith("src/main/java/shop/")
              ? IntStream.rangeClosed(1, 30).mapToObj(n -> "    " + n + HOSTILE).toList()
              : List.of();

  private final Finding finding = Samples.finding(Tier.ERROR, "src/main/java/shop/Cart.java", 7);

  @Test
  void showsTheLinesAndWhatHappensThere() {
    String page = render(List.of(finding));

    assertTrue(
        page.contains("<tr class=\"row marked mark-holder\"><th scope=\"row\">7</th>"), page);
    assertTrue(page.contains("<tr class=\"row marked mark-growth\"><th scope=\"row\">21</th>"));
    assertTrue(page.contains("<span class=\"site mark-growth\">adds</span>"));
    assertTrue(page.contains("<figcaption>src/main/java/shop/Checkout.java</figcaption>"));
    assertFalse(page.contains("<th scope=\"row\">12</th>"), "two lines around are enough");
  }

  @Test
  void escapesCodeAndWords() {
    String page = render(List.of(Samples.saying(finding, HOSTILE)));

    assertFalse(page.contains("<img"), "code must not become markup");
    assertEquals(2, page.split("</script>", -1).length, "only the page's own script ends");
    assertFalse(page.contains("alert('x\"')</script>"));
    assertTrue(page.contains("&lt;img src=x onerror=y&gt;"));
  }

  @Test
  void escapesAttributes() {
    Finding quoted = Samples.finding(Tier.ERROR, "a\" onload=\"b/A.java", 1);

    assertFalse(render(List.of(quoted)).contains("=\"a\" onload"));
  }

  @Test
  void asksForNothing() {
    String page = render(List.of(finding));

    assertTrue(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"), page);
    for (String loading : List.of("src=\"", "<link", "@import", "url(", "style=\"", "onclick")) {
      assertFalse(page.contains(loading), loading);
    }
  }

  @Test
  void equalReportsGiveEqualBytes() {
    assertEquals(render(List.of(finding)), render(List.of(finding)));
    assertFalse(render(List.of(finding)).contains("\r"));
  }

  @Test
  void doesWithoutTheSource() {
    String page =
        HtmlReport.render(
            Samples.report(Path.of("/repository"), List.of(finding)), SourceText.NONE);

    assertFalse(page.contains("<figure"));
    assertTrue(page.contains("class=\"drawing\""));
  }

  @Test
  void drawsTheRetentionInWordsToo() {
    String page = render(List.of(finding));

    assertTrue(
        page.contains(
            "holder: a static map. growth: put with a key from the request. release: none found."),
        page);
    assertTrue(page.contains("class=\"arrow missing\""));
  }

  @Test
  void idsAreUniqueAndAgesShown() {
    Finding twin = Samples.finding(Tier.ERROR, "src/main/java/shop/Cart.java", 9);
    Report plain = Samples.report(Path.of("/repository"), List.of(finding, twin));
    Report aged =
        new Report(
            plain.toolVersion(),
            plain.engine(),
            plain.root(),
            plain.filesAnalysed(),
            plain.problems(),
            plain.warnings(),
            plain.rules(),
            plain.phases(),
            plain.findings(),
            List.of(),
            Map.of(finding, Age.KNOWN, twin, Age.NEW));

    String page = HtmlReport.render(aged, SOURCES);

    String id = "id=\"f-" + finding.fingerprint();
    assertEquals(2, page.split(id + "\"", -1).length);
    assertEquals(2, page.split(id + "-2\"", -1).length);
    assertTrue(page.contains("data-age=\"known\"") && page.contains("data-age=\"new\""));
    assertFalse(render(List.of(finding)).contains("data-age"));
  }

  @Test
  void saysSoWhenThereIsNothing() {
    String page = render(List.of());

    assertTrue(page.contains("<title>Unhoard: no findings</title>"));
    assertTrue(page.contains("<strong>Accepted</strong> by @SuppressWarnings"));
    assertFalse(page.contains("If it is meant"), "the source says so already");
  }

  @Test
  void whatTheBaselineKnowsIsThereAndNotCounted() {
    Report plain = Samples.report(Path.of("/repository"), List.of());
    Accepted known = new Accepted(finding, Accepted.How.BASELINE, "");

    String page =
        HtmlReport.render(
            plain.with(List.of(), List.of(known), Map.of(finding, Age.KNOWN), List.of()), SOURCES);

    assertTrue(page.contains("Nothing new is kept for ever"), page);
    assertTrue(page.contains("data-age=\"known\"") && page.contains("<dt>Known</dt><dd>1</dd>"));
    assertTrue(page.contains("<dt>Errors</dt><dd>0</dd>"));
    assertFalse(page.contains("Accepted <span"));
  }

  @Test
  void groupsByModuleWhereThereAreSeveral() {
    String page =
        render(
            List.of(
                Samples.finding(Tier.ERROR, "apps/web/src/main/java/a/A.java", 1),
                Samples.finding(Tier.ERROR, "apps/api/src/main/java/a/A.java", 1)));

    assertTrue(page.contains("<h2>By module in apps</h2>"), page);
    assertTrue(page.contains("data-value=\"apps/api\"><span class=\"bar-name\">api</span>"));
  }

  private static String render(List<Finding> findings) {
    return HtmlReport.render(Samples.report(Path.of("/repository"), findings), SOURCES);
  }
}
