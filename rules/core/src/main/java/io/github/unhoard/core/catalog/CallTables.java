package io.github.unhoard.core.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the catalogue says of calls, {@code Type#method}, section by section. */
final class CallTables {
  final Map<String, Set<String>> registrations = new TreeMap<>();
  final Map<String, Set<String>> handles = new TreeMap<>();
  final Map<String, Set<String>> threadValues = new TreeMap<>();
  final Map<String, Set<String>> callbacks = new TreeMap<>();
  final Map<String, Set<String>> partialEnds = new TreeMap<>();
  final Map<String, LastingModel> lasting = new TreeMap<>();
  final Map<String, MeterModel> meters = new TreeMap<>();
  final Map<String, MeterModel> meterBuilders = new TreeMap<>();
  final Map<String, String> contexts = new TreeMap<>();
  final Map<String, String> pools = new TreeMap<>();
  final Map<String, String> returns = new TreeMap<>();

  /** Takes over what {@code file} says, in place of what was said of the same calls. */
  void add(CatalogFile file) {
    lists(file, "registrations", registrations);
    lists(file, "handles", handles);
    lists(file, "threadValues", threadValues);
    lists(file, "callbacks", callbacks);
    lists(file, "partialEnds", partialEnds);
    file.section("lasting").forEach((call, n) -> lasting.put(call, LastingModel.parse(text(n))));
    file.section("meters").forEach((call, n) -> meters.put(call, MeterModel.parse(text(n))));
    file.section("meterBuilders")
        .forEach((call, n) -> meterBuilders.put(call, MeterModel.parse(text(n))));
    file.section("contexts").forEach((call, leaves) -> contexts.put(call, text(leaves)));
    file.section("pools").forEach((call, keeper) -> pools.put(call, text(keeper)));
    file.section("returns").forEach((call, type) -> returns.put(call, text(type)));
  }

  /** Takes over what {@code others} say. */
  void addAll(CallTables others) {
    registrations.putAll(others.registrations);
    handles.putAll(others.handles);
    threadValues.putAll(others.threadValues);
    callbacks.putAll(others.callbacks);
    partialEnds.putAll(others.partialEnds);
    lasting.putAll(others.lasting);
    meters.putAll(others.meters);
    meterBuilders.putAll(others.meterBuilders);
    contexts.putAll(others.contexts);
    pools.putAll(others.pools);
    returns.putAll(others.returns);
  }

  private static void lists(CatalogFile file, String section, Map<String, Set<String>> into) {
    file.section(section)
        .forEach((call, listed) -> into.put(call, Set.copyOf(CatalogFile.texts(listed))));
  }

  private static String text(Object value) {
    return value.toString();
  }
}
