package io.github.unhoard.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call that makes an object for a name, or finds it again, and leaves it with somebody.
 *
 * @param type binary name of the type that has the call
 * @param name the argument that is the name
 * @param arguments how many arguments the call has at most; overloads with more set a limit
 * @param keeper who keeps the objects, as messages call it
 * @param until when that ends, as a clause
 * @param undo methods of the type, or {@code Type#method} of others, that take an object out
 * @param strongest id of the strongest tier
 */
public record NamedEntryModel(
    String type,
    int name,
    int arguments,
    String keeper,
    String until,
    List<String> undo,
    String strongest) {
  static final Set<String> ARGUMENTS = Set.of("name", "arguments");
  static final Set<String> TEXTS = Set.of("keeper", "until", "strongest");

  public NamedEntryModel {
    undo = List.copyOf(undo);
  }

  static NamedEntryModel of(String call, Object entry) {
    Map<String, Object> keys = CatalogFile.strings((Map<?, ?>) entry);
    return new NamedEntryModel(
        call.substring(0, call.indexOf('#')),
        EffectSyntax.argument(keys.getOrDefault("name", "0").toString()),
        EffectSyntax.argument(keys.getOrDefault("arguments", "255").toString()),
        keys.get("keeper").toString(),
        keys.getOrDefault("until", "the JVM exits").toString(),
        CatalogFile.texts(keys.get("undo")),
        keys.getOrDefault("strongest", "error").toString());
  }
}
