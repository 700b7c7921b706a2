package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Trials;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The judgement that growth rules share: entries are added while the holder is in use, and nothing
 * takes one out while it is.
 *
 * @param leading the growth that tells the story best
 * @param growths all growths that nothing answers
 * @param idle the releases there are, none of which counts
 * @param abundance how many entries there may be
 */
record GrowOnly(
    Retention retention,
    Growth leading,
    List<Growth> growths,
    List<Release> idle,
    Abundance abundance) {

  /** Classes for which a number is where they begin, as in the JDK, and no limit. */
  private static final Pattern CAPACITY =
      Pattern.compile("\\w*(Hash|Array|Linked|Skip)\\w*|\\w*(List|Vector|Queue|Deque)");

  private static final Set<String> NUMBERS = Set.of("int", "long");

  static Optional<GrowOnly> of(Retention retention, Program program) {
    if (!retention.bounds().isEmpty()) {
      return Optional.empty();
    }
    List<Growth> open =
        retention.growths().stream()
            .filter(growth -> growth.phase() == Phase.OPERATION)
            .filter(growth -> growth.origin() == KeyOrigin.OPEN && !growth.guarded())
            .filter(growth -> !isReleased(growth, retention))
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Growth leading =
        open.stream()
            .min(
                Comparator.comparing(Growth::registration)
                    .thenComparing(growth -> !growth.memo())
                    .thenComparing(growth -> growth.site().location()))
            .orElseThrow();
    List<Release> idle = retention.releases().stream().filter(r -> !r.inOperation()).toList();
    Abundance abundance = Abundance.of(open, leading, retention, program);
    return Optional.of(new GrowOnly(retention, leading, open, idle, abundance));
  }

  private static boolean isReleased(Growth growth, Retention retention) {
    return retention.releases().stream()
        .anyMatch(release -> release.inOperation() && release.depth() <= growth.depth());
  }

  /** How sure the judgement is, leaving lifetime aside. */
  Tier confidence() {
    Tier tier = Tier.ERROR;
    if (leading.registration() || leading.depth() > 0 && !leading.memo()) {
      tier = tier.weaker();
    }
    if (leading.registration() && abundance.parts()) {
      tier = Tier.INFO;
    }
    if (abundance.few()) {
      tier = tier.weaker();
    }
    if (!retention.escapes().isEmpty() || isExposed()) {
      tier = tier.weaker();
    }
    if (mayHaveLimit()) {
      tier = tier.weaker();
    }
    if (!retention.escapes().isEmpty() && isQueue()) {
      tier = Tier.INFO;
    }
    if (abundance.slight()) {
      tier = tier.atMost(Tier.WARNING);
    }
    if (retention.borrowed() || abundance.typedIn()) {
      tier = Tier.INFO;
    }
    if (idle.stream().anyMatch(release -> release.phase() == Phase.TEARDOWN)) {
      tier = tier.weaker();
    }
    return tier;
  }

  /**
   * How sure the judgement is, lifetime counted in. An error needs more than keys that nothing
   * limits: it needs a sign that there is no end of them.
   */
  Tier tier() {
    Tier byEvidence = confidence();
    Tier tier =
        switch (retention.lifetime()) {
          case PROCESS -> byEvidence;
          case SINGLETON -> leading.memo() ? byEvidence : byEvidence.atMost(Tier.WARNING);
          case LONG_LIVED ->
              leading.memo() || comeAndGo() ? byEvidence.atMost(Tier.WARNING) : byEvidence.weaker();
          default -> comeAndGo() && byEvidence == Tier.ERROR ? Tier.WARNING : Tier.INFO;
        };
    return abundance.data() && !Trials.include(retention.field().owner())
        ? tier
        : tier.atMost(Tier.WARNING);
  }

  /** The tier where growth is all there is to see, and no removal that was meant to happen. */
  Tier tierOfGrowthAlone() {
    return abundance.endless() ? tier() : tier().atMost(Tier.WARNING);
  }

  /** Whether entries are over by themselves while the owner goes on, and nothing takes one out. */
  private boolean comeAndGo() {
    return abundance.passing() && idle.isEmpty();
  }

  /** A queue that others get is most likely emptied by them. */
  private boolean isQueue() {
    return retention.field().node().type().simpleName().endsWith("Queue")
        || retention.field().node().type().simpleName().endsWith("Deque");
  }

  /** Whether the holder is of a class that is not shown here and was given a number. */
  private boolean mayHaveLimit() {
    return retention.field().node().initializer() instanceof Expression.New made
        && !made.type().name().startsWith("java.")
        && !CAPACITY.matcher(made.type().simpleName()).matches()
        && made.arguments().stream().map(each -> each.type().name()).anyMatch(NUMBERS::contains);
  }

  private boolean isExposed() {
    var modifiers = retention.field().node().modifiers();
    return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
  }

  /** A report that has told of the holder, its life and what adds to it. */
  Report begin(RuleInfo rule, Tier tier) {
    Report report =
        Report.on(rule, tier, retention.field())
            .because(
                Evidence.Role.HOLDER,
                retention.field().name() + " is a " + retention.holderKind() + " without a limit",
                Report.place(retention.field()))
            .because(
                Evidence.Role.LIFETIME,
                (retention.lifetime() == Lifetime.INSTANCE ? "" : "it lives long: ")
                    + retention.lifetimeReason());
    growths.stream()
        .limit(3)
        .forEach(
            growth ->
                report.because(
                    Evidence.Role.GROWTH,
                    growth.site().executable().display() + " adds an entry with an open key",
                    growth.site()));
    if (mayHaveLimit()) {
      report.because(
          Evidence.Role.BOUND,
          "the number it is made with may be its limit",
          Report.place(retention.field()));
    }
    if (!abundance.data()) {
      report.because(
          Evidence.Role.LIFETIME, "nothing tells how many keys there are, so this is no error");
    } else if (!abundance.endless() && idle.isEmpty()) {
      report.because(
          Evidence.Role.LIFETIME,
          "nothing tells that new keys come all the time, so this is no error");
    }
    return report;
  }

  Finding report(RuleInfo rule, Tier tier) {
    Report report = begin(rule, tier);
    for (Release release : idle) {
      report.because(
          Evidence.Role.RELEASE,
          release.site().executable().display() + " " + Wording.whyNot(release),
          release.site());
    }
    if (idle.isEmpty()) {
      report.because(Evidence.Role.RELEASE, "no code takes an entry out");
    }
    retention.escapes().stream()
        .limit(2)
        .forEach(
            escape -> report.because(Evidence.Role.ESCAPE, "it is " + escape.how(), escape.site()));
    report.because(Evidence.Role.REPAIR, repair());
    return report.saying(message());
  }

  private String message() {
    String name = retention.field().name();
    String removal;
    if (idle.isEmpty()) {
      removal = "nothing ever removes one";
    } else {
      Release first = idle.get(0);
      removal = "the only removal, " + Wording.at(first.site()) + ", " + Wording.whyNot(first);
    }
    return name
        + " keeps "
        + Wording.everyEntry(retention)
        + " "
        + Wording.until(retention)
        + ": "
        + Wording.growth(leading)
        + ", and "
        + removal
        + ". "
        + repair()
        + ".";
  }

  private String repair() {
    if (retention.holderKind().equals("stream")) {
      return "Call reset() from time to time, or write with writeUnshared()";
    }
    if (leading.memo() && leading.depth() == 0) {
      return "Bound it, for instance with a cache that has a maximum size";
    }
    return retention.lifetime() == Lifetime.PROCESS
        ? "Remove the entry when it is done with, or bound the " + retention.holderKind()
        : "Remove the entry when it is done with, or let it live with a shorter-lived owner";
  }
}
