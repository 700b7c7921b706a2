package io.github.unhoard.core.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A holder with all that is known of it: the one thing rules judge.
 *
 * @param holderKind map, collection, cache and so on, from the catalogue
 * @param lifetime how long the holder lives
 * @param lifetimeReason one clause that says why, for evidence
 * @param creations where the holder is made; empty when it comes from elsewhere
 * @param bounds what limits it
 * @param growths sites that add entries, in source order
 * @param releases sites that take entries out, in source order, dead ones too
 * @param lookups sites that look entries up
 * @param escapes how unknown code can reach it
 * @param borrowed whether the holder is (also) somebody else's object handed in
 */
public record Retention(
    FieldInfo field,
    String holderKind,
    Lifetime lifetime,
    String lifetimeReason,
    List<Creation> creations,
    List<Bound> bounds,
    List<Growth> growths,
    List<Release> releases,
    List<Lookup> lookups,
    List<Escape> escapes,
    boolean borrowed) {
  public Retention {
    creations = List.copyOf(creations);
    bounds = List.copyOf(bounds);
    growths = List.copyOf(growths);
    releases = List.copyOf(releases);
    lookups = List.copyOf(lookups);
    escapes = List.copyOf(escapes);
  }

  /** The same holder with other releases. */
  public Retention withReleases(List<Release> others) {
    return new Retention(
        field,
        holderKind,
        lifetime,
        lifetimeReason,
        creations,
        bounds,
        growths,
        others,
        lookups,
        escapes,
        borrowed);
  }

  /** The growths in use, of the holder itself, by keys that neither type nor guard limits. */
  public List<Growth> openGrowths() {
    return growths.stream()
        .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
        .filter(each -> each.origin() == KeyOrigin.OPEN && !each.guarded())
        .toList();
  }

  /** The first of {@link #openGrowths()}. */
  public Optional<Growth> openGrowth() {
    return openGrowths().stream().findFirst();
  }

  /** Whether a limit of {@code kind} applies. */
  public boolean isBounded(Bound.Kind kind) {
    return bounds.stream().anyMatch(bound -> bound.kind() == kind);
  }
}
