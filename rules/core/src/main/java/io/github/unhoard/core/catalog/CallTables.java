package io.github.unhoard.core.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What the catalogue says of calls, {@code Type#method}, section by section. */
final class CallTables {
  final CallTable<Set<String>> registrations = new CallTable<>();
  final CallTable<Set<String>> handles = new CallTable<>();
  final CallTable<Set<String>> threadValues = new CallTable<>();

  /** Also by the names of annotations, so not only by calls. */
  final Map<String, Set<String>> callbacks = new TreeMap<>();

  final CallTable<Set<String>> partialEnds = new CallTable<>();
  final CallTable<LastingModel> lasting = new CallTable<>();
  final CallTable<MeterModel> meters = new CallTable<>();
  final CallTable<MeterModel> meterBuilders = new CallTable<>();
  final CallTable<String> contexts = new CallTable<>();
  final CallTable<NamedEntryModel> namedEntries = new CallTable<>();
  final CallTable<String> returns = new CallTable<>();

  /** Takes over what {@code file} says, in place of what was said of the same calls. */
  void add(CatalogFile file) {
    lists(file, "registrations", registrations::put);
    lists(file, "handles", handles::put);
    lists(file, "threadValues", threadValues::put);
    lists(file, "callbacks", callbacks::put);
    lists(file, "partialEnds", partialEnds::put);
    file.section("lasting").forEach((call, n) -> lasting.put(call, LastingModel.parse(text(n))));
    file.section("meters").forEach((call, n) -> meters.put(call, MeterModel.parse(text(n))));
    file.section("meterBuilders")
        .forEach((call, n) -> meterBuilders.put(call, MeterModel.parse(text(n))));
    file.section("contexts").forEach((call, leaves) -> contexts.put(call, text(leaves)));
    file.section("namedEntries")
        .forEach((call, entry) -> namedEntries.put(call, NamedEntryModel.of(call, entry)));
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
    namedEntries.putAll(others.namedEntries);
    returns.putAll(others.returns);
  }

  private static void lists(
      CatalogFile file, String section, BiConsumer<String, Set<String>> into) {
    file.section(section).forEach((call, listed) -> into.accept(call, CatalogFile.inOrder(listed)));
  }

  private static String text(Object value) {
    return value.toString();
  }
}
