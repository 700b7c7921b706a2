package io.github.unhoard.config;

import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judges {@code application.yml} and {@code .properties} of Spring Boot, document by document. */
final class SpringCheck {
  private static final String TYPE = "spring.cache.type";
  private static final String SPEC = "spring.cache.caffeine.spec";
  private static final String TTL = "spring.cache.redis.timetolive";
  private static final String POOL = "spring.task.execution.pool.";
  private static final Set<String> SIZES = Set.of("maximumSize", "maximumWeight");
  private static final Set<String> REFERENCES = Set.of("weakKeys", "weakValues", "softValues");
  private static final Set<String> TIMES = Set.of("expireAfterWrite", "expireAfterAccess");

  private final List<Suspect> found = new ArrayList<>();

  private SpringCheck() {}

  static List<Suspect> of(List<Setting> documents) {
    SpringCheck check = new SpringCheck();
    List<Map<String, Setting>> flat = documents.stream().map(SpringCheck::flatten).toList();
    boolean lives = flat.stream().anyMatch(each -> each.containsKey(TTL));
    boolean queues = flat.stream().anyMatch(each -> each.containsKey(POOL + "queuecapacity"));
    flat.forEach(each -> check.document(each, lives, queues));
    return check.found;
  }

  /** Whether a document chooses what to cache with. */
  static boolean setsType(List<Setting> documents) {
    return documents.stream().map(SpringCheck::flatten).anyMatch(each -> each.containsKey(TYPE));
  }

  /** Keys as Boot compares them: dots between parts, no dashes, no capitals. */
  private static Map<String, Setting> flatten(Setting document) {
    Map<String, Setting> flat = new LinkedHashMap<>();
    document.children().forEach(each -> flatten("", each, flat));
    return flat;
  }

  private static void flatten(String prefix, Setting setting, Map<String, Setting> into) {
    String key = prefix + setting.name().replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    if (setting.children().isEmpty()) {
      into.put(key, setting);
    }
    setting.children().forEach(each -> flatten(key + ".", each, into));
  }

  private void document(Map<String, Setting> settings, boolean lives, boolean queues) {
    Setting type = settings.get(TYPE);
    String provider = type == null ? "" : type.text().strip().toLowerCase(Locale.ROOT);
    if (type != null && provider.equals("simple")) {
      add(
          Tier.WARNING,
          type,
          TYPE,
          "spring.cache.type=simple keeps caches in maps that never evict. Take caffeine with a"
              + " maximumSize.",
          "the simple provider has no limit to set");
    }
    if (type != null && provider.equals("redis") && !lives) {
      add(
          Tier.INFO,
          type,
          TYPE,
          "entries of these caches stay in Redis for ever. Set spring.cache.redis.time-to-live.",
          "spring.cache.redis.time-to-live is not set in this file");
    }
    if (settings.containsKey(SPEC)) {
      specification(settings.get(SPEC));
    }
    pool(settings, queues);
  }

  private void specification(Setting spec) {
    if (spec.text().contains("${") || spec.text().isBlank()) {
      return;
    }
    Set<String> words = new TreeSet<>();
    for (String part : spec.text().split(",", -1)) {
      words.add(part.strip().replaceFirst("\\s*=.*", ""));
    }
    if (words.stream().anyMatch(each -> SIZES.contains(each) || REFERENCES.contains(each))) {
      return;
    }
    boolean expires = words.stream().anyMatch(TIMES::contains);
    add(
        expires ? Tier.INFO : Tier.WARNING,
        spec,
        SPEC,
        expires
            ? "caches of this Caffeine specification are bounded by time only. Add maximumSize=n."
            : "caches of this Caffeine specification never evict: it sets neither a size nor an"
                + " expiry. Add maximumSize=n.",
        "it says " + String.join(", ", words));
  }

  private void pool(Map<String, Setting> settings, boolean queues) {
    Setting capacity = settings.get(POOL + "queuecapacity");
    Setting most = settings.get(POOL + "maxsize");
    if (capacity != null && !Setting.isLimit(capacity.text().strip())) {
      if (!capacity.text().strip().equals("0")) {
        queue(capacity, "its capacity is " + capacity.text().strip());
      }
    } else if (most != null && !queues) {
      queue(most, "queue-capacity is not set, so that max-size is never reached");
    }
  }

  private void queue(Setting at, String reason) {
    add(
        Tier.INFO,
        at,
        "spring.task.execution.pool.queue-capacity",
        "the queue of the task executor has no limit: tasks that come faster than they run pile up."
            + " Set spring.task.execution.pool.queue-capacity.",
        reason);
  }

  private void add(Tier tier, Setting at, String symbol, String message, String reason) {
    found.add(new Suspect(tier, at.line(), symbol, message, reason));
  }
}
