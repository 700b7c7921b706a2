package io.github.unhoard.config;

import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges maps and near caches of {@code hazelcast.xml} and {@code hazelcast.yaml}. */
final class HazelcastCheck {
  private HazelcastCheck() {}

  /** In XML each map is an element {@code map} with a name. */
  static List<Suspect> ofXml(Setting root) {
    List<Suspect> found = new ArrayList<>();
    root.children("map").forEach(map -> judge(map, map.value("name").orElse("map"), found));
    root.children("near-cache")
        .forEach(near -> judgeNear(near, near.value("name").orElse("near-cache"), found));
    return found;
  }

  /** In YAML the maps are the keys below {@code map}. */
  static List<Suspect> ofYaml(Setting document) {
    List<Suspect> found = new ArrayList<>();
    for (String top : List.of("hazelcast", "hazelcast-client")) {
      document
          .children(top)
          .forEach(
              root -> {
                root.children("map")
                    .flatMap(maps -> maps.children().stream())
                    .forEach(map -> judge(map, map.name(), found));
                root.children("near-cache")
                    .flatMap(nears -> nears.children().stream())
                    .forEach(near -> judgeNear(near, near.name(), found));
              });
    }
    return found;
  }

  private static void judge(Setting map, String name, List<Suspect> into) {
    map.children("near-cache").forEach(near -> judgeNear(near, name, into));
    boolean expires = map.limits("time-to-live-seconds") || map.limits("max-idle-seconds");
    if (!expires && !evicts(map, false)) {
      // A distributed map is as often a store as a cache.
      into.add(
          new Suspect(
              Tier.INFO,
              map.line(),
              name,
              name
                  + " never evicts: it has neither an eviction policy nor a time to live. If it is a"
                  + " cache, set one.",
              "eviction policy NONE is the default"));
    }
  }

  private static void judgeNear(Setting near, String name, List<Suspect> into) {
    boolean expires = near.limits("time-to-live-seconds") || near.limits("max-idle-seconds");
    if (!evicts(near, true) && !expires) {
      into.add(
          new Suspect(
              Tier.WARNING,
              near.line(),
              name,
              "the near cache of "
                  + name
                  + " never evicts, so it comes to hold the whole map in each member. Set an"
                  + " eviction policy and a size.",
              "its eviction policy is NONE"));
    }
  }

  private static boolean evicts(Setting holder, boolean byDefault) {
    Optional<String> policy =
        holder
            .child("eviction")
            .flatMap(each -> each.value("eviction-policy"))
            .or(() -> holder.value("eviction-policy"));
    if (policy.isPresent()) {
      return !policy.get().equalsIgnoreCase("NONE");
    }
    return byDefault || holder.child("eviction").filter(each -> each.limits("size")).isPresent();
  }
}
