package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as people use it, in a headless Chromium; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageInBrowserTest {
  private static final int MANY = 5000;
  private static final String HOSTILE = "</script><script>document.title='owned'</script>";
  private static final String SHOWN = "document.querySelector('.shown').textContent";

  @TempDir private Path folder;

  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    // The browser may write to its profile when the test is over: the build's clean-up is soon
    // enough.
    Path profile = Files.createTempDirectory(Path.of("target"), "chromium-");
    Optional<Path> program = Browser.find();
    assumeTrue(program.isPresent(), "no Chromium on the PATH");
    browser = Browser.start(program.get(), profile);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void runsItsOwnScriptAndNoOther() throws Exception {
    browser.open(page(few()), 1280);

    assertEquals("2 of 3 shown", browser.evaluate(SHOWN).asText());
    assertEquals("Unhoard: 1 error, 1 warning, 1 info", text("document.title"));
    assertTrue(truth("document.querySelector('.excerpt').textContent.includes('</script>')"));
  }

  @Test
  void styleAppliesUnderItsPolicy() throws Exception {
    browser.open(page(few()), 1280);

    assertEquals("sticky", text("getComputedStyle(document.querySelector('.filters')).position"));
    assertEquals(
        "auto", text("getComputedStyle(document.querySelector('.card')).contentVisibility"));
  }

  @Test
  void filtersByTierRuleFolderAndWords() throws Exception {
    browser.open(page(few()), 1280);

    click("[data-tier=info].toggle");
    assertEquals("3 of 3 shown", text(SHOWN));
    click("[data-tier=error].toggle");
    assertEquals("2 of 3 shown", text(SHOWN));
    assertTrue(truth("document.querySelector('[data-group=error]').hidden"));
    choose("text", "b.java CARTS");
    assertEquals("1 of 3 shown", text(SHOWN));
    choose("text", "no such words");
    assertFalse(truth("document.getElementById('nothing').hidden"));
    click("[type=reset]");
    browser.evaluate("new Promise(done => setTimeout(done))");
    assertEquals("3 of 3 shown", text(SHOWN));
    click(".bar[data-filter=folder][data-value=c]");
    assertEquals("1 of 3 shown", text(SHOWN));
  }

  @Test
  void filtersByAgeAgainstTheBaseline() throws Exception {
    Finding known = Samples.finding(Tier.WARNING, "old/B.java", 2);
    Report aged =
        Samples.report(Path.of("/repository"), List.of())
            .with(
                List.of(Samples.finding(Tier.ERROR, "fresh/A.java", 2)),
                List.of(new Accepted(known, Accepted.How.BASELINE, "")),
                Map.of(),
                List.of());
    browser.open(page(aged), 1280);

    assertEquals("1 of 2 shown", text(SHOWN), "at first what is new");
    assertEquals("new", text("document.querySelector('.card:not([hidden]) .age').textContent"));
    choose("age", "known");
    assertEquals("1 of 2 shown", text(SHOWN));
    assertTrue(truth("document.querySelector('[data-group=error]').hidden"));
    choose("folder", "old");
    assertEquals("1 of 2 shown", text(SHOWN), "what only known findings have can be chosen");
    click("button[type=reset]");
    browser.evaluate("new Promise(done => setTimeout(done))");
    assertEquals("2 of 2 shown", text(SHOWN));
  }

  /** WCAG 2.1 asks for 4.5, for large text for 3. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromItsGround(String scheme) throws Exception {
    browser.prefer(scheme);
    browser.open(page(few()), 1280);

    assertEquals("", text(Contrast.FAINT), scheme);
    assertEquals(
        scheme.equals("dark"),
        truth("matchMedia('(prefers-color-scheme: dark)').matches && " + Contrast.DARK_GROUND));
  }

  @Test
  void linkToHiddenFindingShowsIt() throws Exception {
    Path page = page(few());
    browser.open(page, 1280);

    String id = text("document.querySelector('.card.info').id");
    assertTrue(truth("document.getElementById('" + id + "').hidden"));
    browser.evaluate(
        "new Promise(done => {addEventListener('hashchange', done); location.hash = '"
            + id
            + "'})");
    assertFalse(truth("document.getElementById('" + id + "').hidden"));
  }

  @Test
  void fitsPhone() throws Exception {
    browser.open(page(few()), 375);

    assertTrue(
        truth("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }

  @Test
  void everythingOneCanPressHasNameAndFocus() throws Exception {
    browser.open(page(few()), 1280);

    assertEquals(
        0,
        browser
            .evaluate(
                "[...document.querySelectorAll('button, a, select, input, summary')].filter(each =>"
                    + " !(each.textContent || each.closest('label')?.textContent).trim()"
                    + " || each.tabIndex < 0).length")
            .asInt());
    assertEquals("Skip to the findings", text("document.querySelector('a').textContent"));
  }

  @Test
  void takesThousands() throws Exception {
    List<Finding> many = new ArrayList<>();
    IntStream.range(0, MANY)
        .forEach(
            n ->
                many.add(
                    Samples.finding(
                        n % 2 == 0 ? Tier.ERROR : Tier.WARNING, "m" + n % 40 + "/A.java", n + 1)));
    browser.open(page(many), 1280);

    assertEquals(MANY + " of " + MANY + " shown", text(SHOWN));
    choose("folder", "m7");
    assertEquals(MANY / 40 + " of " + MANY + " shown", text(SHOWN));
  }

  private static List<Finding> few() {
    return List.of(
        Samples.finding(Tier.ERROR, "a/A.java", 2),
        Samples.finding(Tier.WARNING, "b/B.java", 2),
        Samples.finding(Tier.INFO, "c/C.java", 2));
  }

  private Path page(List<Finding> findings) throws IOException {
    return page(Samples.report(Path.of("/repository"), findings));
  }

  private Path page(Report report) throws IOException {
    SourceText sources = path -> List.of("class A {", "  " + HOSTILE + " ".repeat(120) + "}", "}");
    String html = HtmlReport.render(report, sources);
    return Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
  }

  private String text(String expression) throws Exception {
    return browser.evaluate(expression).asText();
  }

  private boolean truth(String expression) throws Exception {
    return browser.evaluate(expression).asBoolean();
  }

  private void click(String selector) throws Exception {
    browser.evaluate("document.querySelector(" + quoted(selector) + ").click()");
  }

  private void choose(String field, String value) throws Exception {
    browser.evaluate(
        "{const field = document.querySelector('.filters').elements[%s]; field.value = %s; field.dispatchEvent(new Event('input', {bubbles: true}))}"
            .formatted(quoted(field), quoted(value)));
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
