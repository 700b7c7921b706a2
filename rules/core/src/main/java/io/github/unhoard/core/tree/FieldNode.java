package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field, an enum constant or a record component.
 *
 * @param owner binary name of the declaring class
 * @param isEnumConstant whether it is one of its enum's constants
 * @param initializer null when absent
 * @param range the whole declarator
 * @param nameRange the name alone
 */
public record FieldNode(
    String owner,
    String name,
    TypeRef type,
    Set<Modifier> modifiers,
    List<AnnotationNode> annotations,
    boolean isEnumConstant,
    @Nullable Expression initializer,
    SourceRange range,
    SourceRange nameRange) {
  public FieldNode {
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  /** Whether the field belongs to the class rather than to its instances. */
  public boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }
}
