package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A collection whose eviction was written and does not run. */
public final class EvictionNeverRuns implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "EvictionNeverRuns",
          "caches without eviction",
          Tier.ERROR,
          "The code that should bound a collection exists and does not run");

  /** Methods that are called for each of the things the program is there to handle. */
  private static final Pattern PER_REQUEST =
      Pattern.compile("(on|handle|receive|process|accept|serve|visit|track|record)([A-Z]\\w*)?");

  private static final Set<String> EMPTYING =
      Set.of("clear", "clearAll", "clearCache", "reset", "cleanup", "cleanUp", "release");

  /** What was written and does nothing: the clause after "and", and where it stands. */
  private record Alibi(String clause, Site site, String repair, Tier most) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    DeadReleases dead = new DeadReleases(program);
    ExpiryChecks expiry = new ExpiryChecks(program);
    OtherHolderTrimmed trimmed = new OtherHolderTrimmed(program);
    UncalledEvictions uncalled = new UncalledEvictions(program);
    EmptiedReferences emptied = new EmptiedReferences(program);
    new UndrainedQueue(program).check(INFO, sink);
    for (Retention retention : program.retentions()) {
      if (retention.lifetime() == Lifetime.INSTANCE
          || retention.holderKind().equals("cache")
          || retention.field().owner().isTest()) {
        continue;
      }
      Retention marked = dead.mark(retention);
      Optional<GrowOnly> growing = GrowOnly.of(marked, program);
      if (growing.isPresent()) {
        GrowOnly verdict = growing.get();
        idle(verdict, dead)
            .or(() -> trimmed.beside(verdict).map(EvictionNeverRuns::trimming))
            .or(() -> expiry.of(marked).map(EvictionNeverRuns::checking))
            .ifPresent(alibi -> sink.accept(report(verdict, alibi, tier(verdict))));
      } else {
        uncalled
            .in(retention)
            .flatMap(each -> GrowOnly.of(each, program))
            .flatMap(verdict -> idle(verdict, dead).map(alibi -> report(verdict, alibi, Tier.INFO)))
            .or(
                () ->
                    despite(
                        expiry.onRead(retention).map(EvictionNeverRuns::reading),
                        retention,
                        program))
            .or(
                () ->
                    despite(
                        emptied.byNameOnly(retention).map(EvictionNeverRuns::cleared),
                        retention,
                        program))
            .ifPresent(sink);
      }
    }
  }

  /** The finding on what stays although entries leave while the holder is in use. */
  private static Optional<Finding> despite(
      Optional<Alibi> alibi, Retention retention, Program program) {
    List<Release> idle = retention.releases().stream().filter(each -> !each.inOperation()).toList();
    return alibi.flatMap(
        each ->
            GrowOnly.of(retention.withReleases(idle), program)
                .map(verdict -> report(verdict, each, tier(verdict))));
  }

  private static Alibi cleared(Release release) {
    return new Alibi(
        "the reference is cleared one day and its entry stays: "
            + Wording.at(release.site())
            + " takes out what it is asked for, and nothing what was cleared",
        release.site(),
        "Take emptied references out too, for instance those that a ReferenceQueue gives",
        EmptiedReferences.searches(release) ? Tier.WARNING : Tier.INFO);
  }

  /** The release that comes closest to running. */
  private static Optional<Alibi> idle(GrowOnly verdict, DeadReleases dead) {
    return verdict.idle().stream()
        .filter(each -> each.phase() != Phase.INITIALIZATION)
        .filter(each -> each.phase() != Phase.TEARDOWN || endsTheOwner(each))
        .min(Comparator.comparing(each -> each.phase() == Phase.TEARDOWN))
        .map(
            each ->
                new Alibi(
                    "its eviction, " + Wording.at(each.site()) + ", " + dead.whyNot(each),
                    each.site(),
                    each.phase() == Phase.TEARDOWN
                        ? "Remove the entry when it is done with, or bound the collection"
                        : "Run it where the collection grows, so that it cannot be forgotten",
                    each.phase() == Phase.TEARDOWN ? Tier.WARNING : Tier.ERROR));
  }

  /** Whether the release stands in the end of a life, rather than in a method to empty things. */
  private static boolean endsTheOwner(Release release) {
    return !EMPTYING.contains(release.site().executable().name());
  }

  private static Alibi trimming(OtherHolderTrimmed.Trim trim) {
    return new Alibi(
        "what is kept short, " + Wording.at(trim.site()) + ", is " + trim.holder(),
        trim.site(),
        "Remove the same key from both",
        Tier.ERROR);
  }

  private static Alibi checking(Lookup lookup) {
    return new Alibi(
        Wording.at(lookup.site()) + " finds it expired and leaves it where it is",
        lookup.site(),
        "Remove what has expired, when reading and from time to time",
        Tier.ERROR);
  }

  private static Alibi reading(ExpiryChecks.OnRead found) {
    return new Alibi(
        Wording.at(found.lookup().site())
            + " takes out what has expired only when it is asked for again",
        found.lookup().site(),
        "Remove what has expired from time to time as well",
        found.alone() ? Tier.WARNING : Tier.INFO);
  }

  private static Tier tier(GrowOnly verdict) {
    Tier tier = verdict.tier();
    return tier == Tier.INFO && isFilledPerRequest(verdict) ? Tier.WARNING : tier;
  }

  /** Whether an evidently long-lived owner adds data for each request that it handles. */
  private static boolean isFilledPerRequest(GrowOnly verdict) {
    Growth growth = verdict.leading();
    return verdict.retention().lifetime().isEvident()
        && verdict.retention().escapes().isEmpty()
        && !verdict.retention().borrowed()
        && !growth.registration()
        && growth.depth() == 0
        && growth.key() != null
        && growth.key().type().name().equals("java.lang.String")
        && PER_REQUEST.matcher(growth.site().executable().name()).matches();
  }

  private static Finding report(GrowOnly verdict, Alibi alibi, Tier tier) {
    Retention retention = verdict.retention();
    String name = retention.field().name();
    return verdict
        .begin(INFO, tier.atMost(alibi.most()))
        .because(Evidence.Role.RELEASE, alibi.clause(), alibi.site())
        .because(Evidence.Role.REPAIR, alibi.repair())
        .saying(
            name
                + " keeps "
                + Wording.everyEntry(retention)
                + " "
                + Wording.until(retention)
                + ": "
                + Wording.growth(verdict.leading())
                + ", and "
                + alibi.clause()
                + ". "
                + alibi.repair()
                + ".");
  }
}
