package io.github.unhoard.maven;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.reports.Phase;
import io.github.unhoard.reports.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings and reports to test with. */
public final class Samples {
  /** A rule that no one registered. */
  public static final RuleInfo RULE =
      new RuleInfo("KeptForEver", "growth without release", Tier.ERROR, "A map keeps its entries");

  private Samples() {}

  /** A place on one line. */
  public static Location location(String path, int line) {
    return new Location(path, new SourceRange(line, 5, line, 12, line * 40, line * 40 + 7));
  }

  /** A finding with evidence in the same file, in another one and nowhere. */
  public static Finding finding(Tier tier, String path, int line) {
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
  public static Report report(@Nullable Path root, List<Finding> findings) {
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
}
