package io.github.unhoard.core.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a family of cache builders is used.
 *
 * @param type binary name of the builder
 * @param start methods that create an unconfigured builder, {@code Type#method}
 * @param sized those of them whose arguments are the size
 * @param from methods that create one from a specification, whose bounds are in the text
 * @param build methods that end the chain
 * @param takenBy calls that make a cache of the builder they are given, and the argument that it is
 * @param made creations that are such a cache, with nothing to configure
 * @param size methods that bound the number or weight of entries
 * @param expiry methods that bound the time an entry stays
 * @param weak methods that hold keys or values by reference
 * @param noLimit arguments that say there is no limit: numbers, or calls {@code Type#method}
 * @param bounded whether a fresh builder has a limit, so that only such an argument takes it away
 * @param strongest id of the strongest tier; something outside the sources may set a limit
 * @param repair what to do; null for a call of the first of {@code size}
 */
public record CacheBuilderModel(
    String type,
    Set<String> start,
    Set<String> sized,
    Set<String> from,
    Set<String> build,
    Map<String, Integer> takenBy,
    Set<String> made,
    Set<String> size,
    Set<String> expiry,
    Set<String> weak,
    Set<String> noLimit,
    boolean bounded,
    String strongest,
    @Nullable String repair) {

  /** Simple name of the builder. */
  public String simpleName() {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  static CacheBuilderModel of(Map<String, Object> entry) {
    Map<String, Integer> takenBy = new TreeMap<>();
    if (entry.get("takenBy") instanceof Map<?, ?> calls) {
      CatalogFile.strings(calls)
          .forEach((call, index) -> takenBy.put(call, EffectSyntax.argument(index.toString())));
    }
    Object repair = entry.get("repair");
    return new CacheBuilderModel(
        entry.get("type").toString(),
        listed(entry, "start"),
        listed(entry, "sized"),
        listed(entry, "from"),
        listed(entry, "build"),
        Collections.unmodifiableMap(takenBy),
        listed(entry, "made"),
        unqualified(entry, "size"),
        unqualified(entry, "expiry"),
        unqualified(entry, "weak"),
        listed(entry, "noLimit"),
        "true".equals(String.valueOf(entry.get("bounded"))),
        entry.getOrDefault("strongest", "error").toString(),
        repair == null ? null : repair.toString());
  }

  private static Set<String> listed(Map<String, Object> entry, String key) {
    return Set.copyOf(CatalogFile.texts(entry.get(key)));
  }

  /** Methods of a part of the builder are listed with their type, and known by name. */
  private static Set<String> unqualified(Map<String, Object> entry, String key) {
    return CatalogFile.texts(entry.get(key)).stream()
        .map(each -> each.substring(each.indexOf('#') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
