package io.github.unhoard.config;

import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges {@code ehcache.xml} of Ehcache 2 and 3. */
final class EhcacheCheck {
  private static final List<String> SIZES =
      List.of("maxEntriesLocalHeap", "maxElementsInMemory", "maxBytesLocalHeap");
  private static final List<String> TIMES = List.of("timeToLiveSeconds", "timeToIdleSeconds");

  private EhcacheCheck() {}

  static List<Suspect> of(Setting root) {
    boolean third = root.name().equals("config");
    return third ? third(root) : second(root);
  }

  private static List<Suspect> second(Setting root) {
    List<Suspect> found = new ArrayList<>();
    if (root.limits("maxBytesLocalHeap")) {
      return found;
    }
    for (Setting cache : root.children()) {
      boolean isDefault = cache.name().equals("defaultCache");
      if (!isDefault && !cache.name().equals("cache") || SIZES.stream().anyMatch(cache::limits)) {
        continue;
      }
      String name = isDefault ? "defaultCache" : cache.value("name").orElse("cache");
      boolean eternal = cache.value("eternal").filter("true"::equalsIgnoreCase).isPresent();
      boolean expires = !eternal && TIMES.stream().anyMatch(cache::limits);
      found.add(
          new Suspect(
              expires ? Tier.INFO : Tier.WARNING,
              cache.line(),
              name,
              expires
                  ? name + " is bounded by time only. Set maxEntriesLocalHeap."
                  : name
                      + " never evicts: it sets neither maxEntriesLocalHeap nor "
                      + (eternal ? "an expiry, being eternal" : "a time to live")
                      + ", so every entry stays. Set maxEntriesLocalHeap.",
              "none of " + String.join(", ", SIZES) + " sets a limit"));
    }
    return found;
  }

  private static List<Suspect> third(Setting root) {
    Map<String, Setting> templates =
        root.children("cache-template")
            .filter(each -> each.value("name").isPresent())
            .collect(
                Collectors.toMap(
                    each -> each.value("name").orElseThrow(), Function.identity(), (a, b) -> a));
    List<Suspect> found = new ArrayList<>();
    root.children("cache").forEach(cache -> third(cache, templates).ifPresent(found::add));
    return found;
  }

  private static Optional<Suspect> third(Setting cache, Map<String, Setting> templates) {
    String name = cache.value("alias").orElse("cache");
    Optional<String> uses = cache.value("uses-template");
    Optional<Setting> template = uses.map(templates::get);
    Optional<Setting> heap = heap(cache).or(() -> template.flatMap(EhcacheCheck::heap));
    if (heap.isPresent()) {
      return Setting.isLimit(heap.get().text())
          ? Optional.empty()
          : Optional.of(
              new Suspect(
                  Tier.WARNING,
                  heap.get().line(),
                  name,
                  name
                      + " never evicts: its heap takes as many entries as there are. Set a number"
                      + " of entries that fits.",
                  "heap is " + heap.get().text()));
    }
    boolean pools =
        cache.child("resources").isPresent()
            || template.flatMap(each -> each.child("resources")).isPresent();
    if (pools || uses.isPresent() && template.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Suspect(
            Tier.INFO,
            cache.line(),
            name,
            name + " names no resources, so nothing says how much it may hold. Give it a heap.",
            "neither heap nor resources"));
  }

  private static Optional<Setting> heap(Setting cache) {
    return cache
        .child("heap")
        .or(() -> cache.child("resources").flatMap(resources -> resources.child("heap")));
  }
}
