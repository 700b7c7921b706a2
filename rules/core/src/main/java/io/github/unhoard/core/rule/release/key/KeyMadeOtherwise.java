package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries go in under one key and are removed by another that was made in a different way. */
final class KeyMadeOtherwise {
  private KeyMadeOtherwise() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    List<Growth> growths =
        retention.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
            .filter(each -> each.origin() == KeyOrigin.OPEN)
            .toList();
    List<Release> releases =
        retention.releases().stream().filter(r -> r.inOperation() && r.depth() == 0).toList();
    if (!retention.holderKind().equals("map")
        || growths.isEmpty()
        || releases.isEmpty()
        || releases.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY)) {
      return Optional.empty();
    }
    List<KeyShape> in = new ArrayList<>();
    for (Growth each : growths) {
      KeyShape.of(each.key(), each.site().executable(), program).ifPresent(in::add);
    }
    List<KeyShape> out = new ArrayList<>();
    for (Release each : releases) {
      KeyShape.of(each.key(), each.site().executable(), program).ifPresent(out::add);
    }
    if (in.size() < growths.size() || out.size() < releases.size()) {
      return Optional.empty();
    }
    return textOnOneSide(in, out)
        ? Optional.of(decorated(retention, growths, releases, in.get(0)))
        : otherProperty(in, out, program)
            .map(tier -> property(retention, growths, releases, in, out, tier));
  }

  private static boolean textOnOneSide(List<KeyShape> in, List<KeyShape> out) {
    KeyShape first = in.get(0);
    KeyShape.Kind other =
        switch (first.kind()) {
          case PLAIN -> KeyShape.Kind.DECORATED;
          case DECORATED -> KeyShape.Kind.PLAIN;
          case PROPERTY -> null;
        };
    return other != null
        && in.stream().allMatch(s -> s.kind() == first.kind() && s.given().equals(first.given()))
        && out.stream().allMatch(s -> s.kind() == other && s.given().equals(first.given()));
  }

  private static Optional<Tier> otherProperty(
      List<KeyShape> in, List<KeyShape> out, Program program) {
    List<KeyShape> all = new ArrayList<>(in);
    all.addAll(out);
    String type = in.get(0).type();
    if (all.stream().anyMatch(s -> s.kind() != KeyShape.Kind.PROPERTY || !s.type().equals(type))) {
      return Optional.empty();
    }
    Set<String> properties = new HashSet<>();
    in.forEach(each -> properties.add(each.property()));
    if (out.stream().anyMatch(each -> properties.contains(each.property()))) {
      return Optional.empty();
    }
    boolean known = program.world().classNamed(type) != null;
    return Optional.of(known ? Tier.WARNING : Tier.INFO);
  }

  private static Finding decorated(
      Retention retention, List<Growth> growths, List<Release> releases, KeyShape in) {
    Growth growth = growths.get(0);
    Release release = releases.get(0);
    String name = retention.field().name();
    String how =
        in.kind() == KeyShape.Kind.PLAIN
            ? "stored under the bare name and removed under one with text added"
            : "stored under a name with text added and removed under the bare one";
    return report(retention, growth, release, Tier.WARNING, how)
        .repairedBy(repair(growths, releases))
        .saying(
            Wording.at(release.site())
                + " removes nothing: entries of "
                + name
                + " are "
                + how
                + " (added at line "
                + growth.site().line()
                + "). Make both keys in one place.");
  }

  private static Finding property(
      Retention retention,
      List<Growth> growths,
      List<Release> releases,
      List<KeyShape> in,
      List<KeyShape> out,
      Tier tier) {
    Growth growth = growths.get(0);
    Release release = releases.get(0);
    String name = retention.field().name();
    String how =
        "stored under " + in.get(0).property() + " and removed by " + out.get(0).property();
    return report(retention, growth, release, tier, how)
        .repairedBy(repair(growths, releases))
        .saying(
            Wording.at(release.site())
                + " misses the entry: entries of "
                + name
                + " are "
                + how
                + " (added at line "
                + growth.site().line()
                + "). Use one property for both.");
  }

  /** Where there are several of either, nobody knows which belong together. */
  private static Optional<Fix> repair(List<Growth> growths, List<Release> releases) {
    return growths.size() == 1 && releases.size() == 1
        ? KeyRepair.sameWay(growths.get(0), releases.get(0))
        : Optional.empty();
  }

  private static Report report(
      Retention retention, Growth growth, Release release, Tier tier, String how) {
    return Report.on(ReleaseKeyMismatch.INFO, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            retention.field().name() + " keeps one entry per key",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(Evidence.Role.RELEASE, "entries are " + how, release.site())
        .because(Evidence.Role.REPAIR, "Remove by the key that was put in");
  }
}
