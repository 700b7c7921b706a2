package io.github.unhoard.core.catalog;

import io.github.unhoard.core.tree.MethodRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One section of the catalogue that says something of calls. Rules ask it about every call of a
 * program, so it goes by the method's name first.
 */
final class CallTable<T> {
  /**
   * A call as files write it: {@code Type#method}, {@code Type#new} for a constructor, or {@code
   * Type#method(T)} for overloads with a parameter of a type T.
   *
   * @param parameter the simple name of T, or a part it ends with; empty for all overloads
   */
  record Entry<T>(String type, String method, String parameter, T value) {
    static <T> Entry<T> of(String call, T value) {
      int hash = call.indexOf('#');
      int open = call.indexOf('(');
      return new Entry<>(
          call.substring(0, hash),
          call.substring(hash + 1, open < 0 ? call.length() : open),
          open < 0 ? "" : call.substring(open + 1).replace(")", ""),
          value);
    }

    private boolean takes(MethodRef called) {
      return parameter.isEmpty()
          || called.parameters().stream().anyMatch(each -> each.simpleName().endsWith(parameter));
    }
  }

  /** By method, then by the call as written. */
  private final Map<String, Map<String, Entry<T>>> entries = new HashMap<>();

  void put(String call, T value) {
    Entry<T> entry = Entry.of(call, value);
    entries.computeIfAbsent(entry.method(), m -> new TreeMap<>()).put(call, entry);
  }

  void putAll(CallTable<T> others) {
    others.entries.forEach(
        (method, calls) -> entries.computeIfAbsent(method, m -> new TreeMap<>()).putAll(calls));
  }

  /** What is said of {@code method} where {@code isOn} holds for the type that has it. */
  Optional<T> find(MethodRef method, Predicate<String> isOn) {
    String name = method.name().equals(MethodRef.CONSTRUCTOR) ? "new" : method.name();
    return entries.getOrDefault(name, Map.of()).values().stream()
        .filter(entry -> isOn.test(entry.type()) && entry.takes(method))
        .map(Entry::value)
        .findFirst();
  }

  Stream<Entry<T>> all() {
    return entries.values().stream().map(Map::values).flatMap(Collection::stream);
  }
}
