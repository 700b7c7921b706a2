package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.FieldNode;

/** A field of the analysed sources. */
public record FieldInfo(FieldNode node, ClassInfo owner) {

  /** Identity across files. */
  public FieldKey key() {
    return FieldKey.of(node);
  }

  /** The field's name. */
  public String name() {
    return node.name();
  }
}
