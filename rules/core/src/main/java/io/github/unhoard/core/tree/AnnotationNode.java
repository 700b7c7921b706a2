package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An annotation with its constant values.
 *
 * @param type the annotation's type
 * @param values per element name the values as text, one for a scalar; enum constants by simple
 *     name, classes by binary name; nested annotations are left out
 */
public record AnnotationNode(TypeRef type, Map<String, List<String>> values, SourceRange range) {
  public AnnotationNode {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The values of {@code element}; empty when it is absent. */
  public List<String> values(String element) {
    return values.getOrDefault(element, List.of());
  }
}
