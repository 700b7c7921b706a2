package io.github.unhoard.core.catalog;

import io.github.unhoard.core.catalog.CatalogText.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a catalogue says nothing that would not be understood, and says where it does. */
final class CatalogShape {
  private static final Set<String> TEXTS =
      Set.of("holders", "bounded", "boundedWithArguments", "weak");
  private static final Set<String> CALLS =
      Set.of("contexts", "lasting", "meters", "meterBuilders", "returns");
  private static final Set<String> UNDONE =
      Set.of("registrations", "handles", "threadValues", "callbacks", "partialEnds");
  private static final Set<String> LISTS = Set.of("fixedFactories", "factories");
  private static final Set<String> KINDS =
      Set.of("map", "collection", "cache", "multimap", "table");
  private static final Set<String> LIST_OF_BUILDER =
      Set.of("start", "sized", "from", "build", "made", "size", "expiry", "weak", "noLimit");
  private static final Set<String> TEXT_OF_BUILDER =
      Set.of("type", "bounded", "strongest", "repair");

  private final String source;
  private final Set<String> groups;

  /**
   * @param groups the names that {@code names} may extend
   */
  CatalogShape(String source, Set<String> groups) {
    this.source = source;
    this.groups = groups;
  }

  /** The content of {@code root} as plain maps, lists and texts. */
  Map<String, Object> check(Value root) {
    mapping(root, "the catalogue").forEach(this::section);
    Map<String, Object> plain = new LinkedHashMap<>();
    root.map().forEach((key, value) -> plain.put(key, plain(value)));
    return plain;
  }

  private void section(String name, Value content) {
    if (name.equals("library")) {
      text(content, name);
    } else if (TEXTS.contains(name)) {
      mapping(content, name).forEach((type, word) -> word(name, type, word));
    } else if (CALLS.contains(name)) {
      mapping(content, name).forEach((call, notation) -> call(name, call, notation));
    } else if (LISTS.contains(name)) {
      list(content, name).forEach(each -> signature(text(each, name), each.line()));
    } else if (name.equals("hierarchy")) {
      mapping(content, name).forEach((type, supers) -> texts(supers, type));
    } else if (UNDONE.contains(name)) {
      mapping(content, name)
          .forEach(
              (call, undo) -> {
                if (!name.equals("callbacks") || call.contains("#")) {
                  signature(call, undo.line());
                }
                texts(undo, call);
              });
    } else if (name.equals("names")) {
      mapping(content, name).forEach(this::group);
    } else if (name.equals("methods")) {
      mapping(content, name).forEach(this::methods);
    } else if (name.equals("namedEntries")) {
      mapping(content, name).forEach(this::namedEntry);
    } else if (name.equals("builders")) {
      list(content, name).forEach(this::builder);
    } else {
      Set<String> known = new TreeSet<>(TEXTS);
      known.addAll(CALLS);
      known.addAll(LISTS);
      known.addAll(UNDONE);
      known.addAll(Set.of("hierarchy", "names", "namedEntries", "methods", "builders"));
      throw unknown(content.line(), "section", name, known);
    }
  }

  private void word(String section, String type, Value word) {
    String kind = text(word, type);
    if (section.equals("holders") && !KINDS.contains(kind)) {
      throw unknown(word.line(), "kind of holder", kind, KINDS);
    }
  }

  private void call(String section, String call, Value notation) {
    signature(call, notation.line());
    String words = text(notation, call);
    if (section.equals("lasting")) {
      understood(notation.line(), call, () -> LastingModel.parse(words));
    } else if (section.startsWith("meter")) {
      understood(notation.line(), call, () -> MeterModel.parse(words));
    }
  }

  private void methods(String type, Value calls) {
    mapping(calls, type)
        .forEach(
            (method, notation) -> {
              String effect = text(notation, method);
              understood(
                  notation.line(), type + "#" + method, () -> EffectSyntax.parseStrictly(effect));
            });
  }

  private void understood(int line, String what, Runnable parsing) {
    try {
      parsing.run();
    } catch (IllegalArgumentException e) {
      throw new InvalidCatalogException(source, line, what + ": " + e.getMessage());
    }
  }

  private void group(String name, Value listed) {
    if (!groups.contains(name)) {
      throw unknown(listed.line(), "group of names", name, groups);
    }
    texts(listed, name);
  }

  private void namedEntry(String call, Value entry) {
    signature(call, entry.line());
    Map<String, Value> keys = mapping(entry, call);
    if (!keys.containsKey("keeper")) {
      throw new InvalidCatalogException(source, entry.line(), "'" + call + "' needs a 'keeper'");
    }
    keys.forEach(
        (key, value) -> {
          if (key.equals("undo")) {
            texts(value, key);
          } else if (NamedEntryModel.ARGUMENTS.contains(key)) {
            understood(value.line(), call, () -> EffectSyntax.argument(text(value, key)));
          } else if (NamedEntryModel.TEXTS.contains(key)) {
            text(value, key);
          } else {
            Set<String> known = new TreeSet<>(NamedEntryModel.TEXTS);
            known.addAll(NamedEntryModel.ARGUMENTS);
            known.add("undo");
            throw unknown(value.line(), "key of a named entry", key, known);
          }
        });
  }

  private void builder(Value builder) {
    Map<String, Value> entries = mapping(builder, "a builder");
    if (!entries.containsKey("type")) {
      throw new InvalidCatalogException(source, builder.line(), "a builder needs a 'type'");
    }
    entries.forEach(
        (key, value) -> {
          if (LIST_OF_BUILDER.contains(key)) {
            texts(value, key);
          } else if (TEXT_OF_BUILDER.contains(key)) {
            text(value, key);
          } else if (key.equals("takenBy")) {
            mapping(value, key)
                .forEach(
                    (call, index) -> {
                      signature(call, index.line());
                      understood(
                          index.line(), call, () -> EffectSyntax.argument(text(index, call)));
                    });
          } else {
            Set<String> known = new TreeSet<>(LIST_OF_BUILDER);
            known.addAll(TEXT_OF_BUILDER);
            known.add("takenBy");
            throw unknown(value.line(), "key of a builder", key, known);
          }
        });
  }

  private void signature(String call, int line) {
    int hash = call.indexOf('#');
    if (hash <= 0 || hash != call.lastIndexOf('#') || hash == call.length() - 1) {
      throw new InvalidCatalogException(
          source, line, "'" + call + "' is no call; write com.acme.Type#method");
    }
  }

  private void texts(Value value, String of) {
    list(value, of).forEach(each -> text(each, of));
  }

  private String text(Value value, String of) {
    if (value.text() == null || value.text().isBlank()) {
      throw new InvalidCatalogException(source, value.line(), "'" + of + "' needs one text");
    }
    return value.text();
  }

  private java.util.List<Value> list(Value value, String of) {
    if (!value.isList()) {
      throw new InvalidCatalogException(
          source, value.line(), "'" + of + "' needs a list, such as [a, b]");
    }
    return value.list();
  }

  private Map<String, Value> mapping(Value value, String of) {
    if (!value.isMap()) {
      throw new InvalidCatalogException(
          source, value.line(), "'" + of + "' needs lines of the form key: value");
    }
    return value.map();
  }

  private InvalidCatalogException unknown(int line, String what, String name, Set<String> known) {
    return new InvalidCatalogException(
        source,
        line,
        "unknown "
            + what
            + " '"
            + name
            + "'; there are "
            + String.join(", ", new TreeSet<>(known)));
  }

  private static Object plain(Value value) {
    if (value.text() != null) {
      return value.text();
    }
    if (!value.list().isEmpty()) {
      return value.list().stream().map(CatalogShape::plain).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    value.map().forEach((key, each) -> map.put(key, plain(each)));
    return value.map().isEmpty() ? java.util.List.of() : map;
  }
}
