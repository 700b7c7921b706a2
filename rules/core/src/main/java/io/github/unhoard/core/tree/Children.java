package io.github.unhoard.core.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the children of a node, passing over the optional ones that are absent. */
final class Children {
  private Children() {}

  static List<Node> of(Object... parts) {
    List<Node> found = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Node node) {
        found.add(node);
      } else if (part instanceof Collection<?> many) {
        many.forEach(each -> found.addAll(of(each)));
      }
    }
    return List.copyOf(found);
  }
}
