package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings and reports to test with. */
final class Samples {
  /** A rule that no one registered. */
  static final RuleInfo RULE =
      new RuleInfo("KeptForEver", "growth without release", Tier.ERROR, "A map keeps its entries");

  private Samples() {}

  /** A place on one line. */
  static Location location(String path, int line) {
    return new Location(path, new SourceRange(line, 5, line, 12, line * 40, line * 40 + 7));
  }

  /** A finding with evidence in the same file, in another one and nowhere. */
  static Finding finding(Tier tier, String path, int line) {
    return new Finding(
        RULE.id(),
        tier,
        location(path, line),
        "shop.Cart",
        "CARTS",
        "CARTS keeps every cart: line 9 adds one per customer and nothing removes them.",
        List.of(
            new Evidence(Evidence.Role.HOLDER, "a static map", location(path, line)),
            new Evidence(
                Evidence.Role.GROWTH,
                "put with a key from the request",
                location("src/main/java/shop/Checkout.java", 21)),
            new Evidence(Evidence.Role.RELEASE, "none found", null)),
        List.of(),
        Fingerprint.of(RULE.id(), "shop.Cart", "CARTS"));
  }

  /** A report with {@code findings}, one accepted finding and a file that was not analysed. */
  static Report report(@Nullable Path root, List<Finding> findings) {
    return new Report(
        "1.2.3",
        "javac",
        root,
        12,
        List.of(
            new Problem("src/main/java/shop/Broken.java", 3, "illegal start of type", true),
            new Problem("src/main/java/shop/Huge.java", 0, "time ran out", false)),
        List.of("class path of shop lacks 1 that could not be resolved: a:b:jar:1"),
        List.of(RULE),
        List.of(new Phase("lower", 1100), new Phase("analyse", 140)),
        findings,
        List.of(
            new Accepted(
                finding(Tier.WARNING, "src/main/java/shop/Accepted.java", 4),
                Accepted.How.SUPPRESS_WARNINGS,
                "")));
  }

  /** The same finding with a repair that replaces its range and adds a line to another file. */
  static Finding withFix(Finding finding, List<Edit> edits) {
    return new Finding(
        finding.rule(),
        finding.tier(),
        finding.location(),
        finding.className(),
        finding.symbol(),
        finding.message(),
        finding.evidence(),
        List.of(new Fix("Bound the map", edits)),
        finding.fingerprint());
  }

  /** The same finding with other words. */
  static Finding saying(Finding finding, String message) {
    return new Finding(
        finding.rule(),
        finding.tier(),
        finding.location(),
        finding.className(),
        finding.symbol(),
        message,
        finding.evidence(),
        finding.fixes(),
        finding.fingerprint());
  }
}
