package io.github.unhoard.maven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.reports.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {
  private static final Optional<Tier> WARNINGS = Optional.of(Tier.WARNING);

  private final Path root = Path.of("shop").toAbsolutePath();
  private final Report report =
      Samples.report(root, List.of(Samples.finding(Tier.ERROR, "src/main/java/shop/Cart.java", 7)));

  @Test
  void showsFindingEvidencePageAndSummary() {
    assertEquals(
        """
        src/main/java/shop/Cart.java:7:5: error [KeptForEver]
          CARTS keeps every cart: line 9 adds one per customer and nothing removes them.
            holder   line 7: a static map
            growth   src/main/java/shop/Checkout.java:21:5: put with a key from the request
            release  none found

        About KeptForEver: https://github.com/unhoard/unhoard/blob/main/docs/rules/KeptForEver.md
        To accept the first, in unhoard.yml:
          accept:
            - rule: KeptForEver
              symbol: shop.Cart#CARTS
              reason: why it may stay
        class path of shop lacks 1 that could not be resolved: a:b:jar:1
        not analysed: src/main/java/shop/Broken.java:3: illegal start of type
        in part not analysed: src/main/java/shop/Huge.java: time ran out
        1 error, 1 accepted in 12 files (1 rule, javac, 1.2 s)""",
        text(new ConsoleReport(root, Style.PLAIN, WARNINGS), report));
  }

  @Test
  void saysWhatCanBeFixed() {
    Finding found = report.findings().get(0);
    Finding fixable =
        new Finding(
            found.rule(),
            found.tier(),
            found.location(),
            found.className(),
            found.symbol(),
            found.message(),
            found.evidence(),
            List.of(new Fix("Bound the map", List.of(new Edit(found.location(), "")))),
            found.fingerprint());

    String shown =
        text(
            new ConsoleReport(root, Style.PLAIN, WARNINGS), Samples.report(root, List.of(fixable)));

    assertTrue(
        shown.contains(
            "    release  none found\n    fix      Bound the map (unhoard:fix does it)\n"),
        shown);
  }

  @Test
  void showsTheEvidenceOfTheFirstWhereThereAreMany() {
    List<Finding> many =
        IntStream.rangeClosed(1, 30)
            .mapToObj(n -> Samples.finding(n > 28 ? Tier.ERROR : Tier.WARNING, "A.java", n))
            .toList();

    List<String> lines =
        text(new ConsoleReport(root, Style.PLAIN, WARNINGS), Samples.report(root, many))
            .lines()
            .toList();

    assertEquals(30, lines.stream().filter(line -> line.startsWith("A.java:")).count());
    assertEquals(20, lines.stream().filter(line -> line.startsWith("    release")).count());
    int lastError = lines.lastIndexOf("A.java:30:5: error [KeptForEver]");
    assertTrue(lines.get(lastError + 2).startsWith("    holder"), "errors have theirs");
    assertTrue(
        lines.contains(
            "20 of 30 findings are shown with their evidence, errors first;"
                + " -Dunhoard.formats=html shows all"));
    assertTrue(lines.get(lines.size() - 2).contains("unhoard:baseline"));
  }

  @Test
  void pathsStartWhereTheUserStands() {
    String shown = text(new ConsoleReport(root.getParent(), Style.PLAIN, WARNINGS), report);

    assertTrue(shown.startsWith("shop/src/main/java/shop/Cart.java:7:5: "), shown);
  }

  @Test
  void pathsOutsideAreAbsolute() {
    String shown =
        text(new ConsoleReport(root.resolve("elsewhere"), Style.PLAIN, WARNINGS), report);

    assertTrue(
        shown.startsWith(root.toString().replace('\\', '/') + "/src/main/java/shop/Cart.java:7:5"),
        shown);
  }

  @Test
  void quietLeavesSummaryAndTrouble() {
    assertEquals(
        """
        class path of shop lacks 1 that could not be resolved: a:b:jar:1
        not analysed: src/main/java/shop/Broken.java:3: illegal start of type
        in part not analysed: src/main/java/shop/Huge.java: time ran out
        1 error, 1 accepted in 12 files (1 rule, javac, 1.2 s)""",
        text(new ConsoleReport(root, Style.PLAIN, Optional.empty()), report));
  }

  @Test
  void coloursTheTierAndSetsOffThePosition() {
    String shown = text(new ConsoleReport(root, new AnsiStyle(), WARNINGS), report);

    assertTrue(
        shown.startsWith(
            "\u001b[1msrc/main/java/shop/Cart.java:7:5\u001b[m: "
                + "\u001b[1;31merror [KeptForEver]\u001b[m"),
        shown);
  }

  @Test
  void infosAreCountedNotShown() {
    Report infos = Samples.report(root, List.of(Samples.finding(Tier.INFO, "A.java", 1)));

    String shown = text(new ConsoleReport(root, Style.PLAIN, WARNINGS), infos);

    assertFalse(shown.contains("A.java"), shown);
    assertTrue(shown.endsWith("1 info (not shown), 1 accepted in 12 files (1 rule, javac, 1.2 s)"));
  }

  @Test
  void entriesOfAnArchiveKeepTheirNames() {
    Report archive = Samples.report(null, List.of(Samples.finding(Tier.ERROR, "a/A.java", 1)));

    String shown = text(new ConsoleReport(root, Style.PLAIN, WARNINGS), archive);

    assertTrue(shown.startsWith("a/A.java:1:5: error"), shown);
  }

  @Test
  void cutsALongListOfProblems() {
    List<Problem> many =
        IntStream.rangeClosed(1, 8).mapToObj(n -> new Problem("A" + n, 0, "broken", true)).toList();
    Report broken =
        new Report(
            "1", "javac", root, 0, many, List.of(), List.of(), List.of(), List.of(), List.of());

    assertEquals(
        """
        not analysed: A1: broken
        not analysed: A2: broken
        not analysed: A3: broken
        not analysed: A4: broken
        not analysed: A5: broken
        and 3 more, all in unhoard.json
        No findings in 0 files (0 rules, javac, 0.0 s)""",
        text(new ConsoleReport(root, Style.PLAIN, WARNINGS), broken));
  }

  @Test
  void eachLineHasTheLevelOfItsFinding() {
    List<Line> lines =
        new ConsoleReport(root, Style.PLAIN, WARNINGS)
            .render(Samples.report(root, List.of(Samples.finding(Tier.WARNING, "A.java", 1))));

    assertEquals(Tier.WARNING, lines.get(0).level());
    assertEquals(Tier.INFO, lines.get(lines.size() - 1).level());
  }

  private static String text(ConsoleReport console, Report report) {
    return console.render(report).stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
