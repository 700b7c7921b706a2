package io.github.unhoard.config;

import io.github.unhoard.core.finding.Tier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges {@code infinispan.xml}. */
final class InfinispanCheck {
  private static final Set<String> LOCAL = Set.of("local-cache", "invalidation-cache");
  private static final Set<String> SHARED = Set.of("distributed-cache", "replicated-cache");
  private static final Set<String> SIZES = Set.of("max-count", "max-size", "max-entries", "size");
  private static final Set<String> TIMES = Set.of("lifespan", "max-idle");

  private InfinispanCheck() {}

  static List<Suspect> of(Setting root) {
    return root.all()
        .filter(each -> LOCAL.contains(kind(each)) || SHARED.contains(kind(each)))
        .filter(cache -> cache.value("configuration").isEmpty())
        .filter(cache -> !isSized(cache))
        .map(InfinispanCheck::suspect)
        .collect(Collectors.toList());
  }

  private static String kind(Setting element) {
    return element.name().replace("-configuration", "");
  }

  private static boolean isSized(Setting cache) {
    return cache.children().stream()
        .filter(each -> Set.of("memory", "eviction").contains(each.name()))
        .flatMap(Setting::all)
        .anyMatch(each -> SIZES.contains(each.name()) && Setting.isLimit(each.text()));
  }

  private static Suspect suspect(Setting cache) {
    String name = cache.value("name").orElse(cache.name());
    boolean expires =
        cache.child("expiration").filter(each -> TIMES.stream().anyMatch(each::limits)).isPresent();
    // What is spread over a cluster is as often a store as a cache.
    Tier tier = expires || SHARED.contains(kind(cache)) ? Tier.INFO : Tier.WARNING;
    return new Suspect(
        tier,
        cache.line(),
        name,
        expires
            ? name + " is bounded by time only. Add <memory max-count=\"…\" when-full=\"REMOVE\"/>."
            : name
                + " never evicts: it has neither a memory limit nor an expiration, so every entry"
                + " stays. Add <memory max-count=\"…\" when-full=\"REMOVE\"/>.",
        "no memory element sets max-count or max-size");
  }
}
