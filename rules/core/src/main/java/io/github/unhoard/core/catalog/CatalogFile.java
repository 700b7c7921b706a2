package io.github.unhoard.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One YAML file of the catalogue, read into plain lists and maps. */
final class CatalogFile {
  private final String name;
  private final Map<?, ?> root;

  private CatalogFile(String name, Map<?, ?> root) {
    this.name = name;
    this.root = root;
  }

  /** Reads a file of the catalogue that ships with the product. */
  static CatalogFile resource(String name) {
    try (InputStream in = CatalogFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + name);
      }
      Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
      return new CatalogFile(name, (Map<?, ?>) root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A catalogue that people wrote, checked beforehand. */
  static CatalogFile of(String name, Map<String, Object> root) {
    return new CatalogFile(name, root);
  }

  Map<String, Object> section(String key) {
    // An empty section is an empty list.
    return root.get(key) instanceof Map<?, ?> map ? strings(map) : Map.of();
  }

  Set<String> names(String key) {
    return new TreeSet<>(texts(root.get(key)));
  }

  List<Map<String, Object>> entries(String key) {
    Object value = root.get(key);
    if (value == null) {
      return List.of();
    }
    return ((Collection<?>) value).stream().map(each -> strings((Map<?, ?>) each)).toList();
  }

  static List<String> texts(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return ((Collection<?>) value).stream().map(String::valueOf).toList();
  }

  /** The listed texts, each once, in their order, which what is said of a program may follow. */
  static Set<String> inOrder(@Nullable Object value) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(texts(value)));
  }

  static Map<String, Object> strings(@Nullable Map<?, ?> map) {
    Map<String, Object> result = new TreeMap<>();
    if (map != null) {
      map.forEach((key, value) -> result.put(String.valueOf(key), value));
    }
    return result;
  }

  @Override
  public String toString() {
    return name;
  }
}
