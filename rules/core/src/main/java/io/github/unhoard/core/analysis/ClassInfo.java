package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of the analysed sources with its surroundings.
 *
 * @param enclosing the class it is declared in, directly or through a body; null at top level
 * @param enclosingMethod the method whose body declares it; null for members
 */
public record ClassInfo(
    ClassNode node,
    CompilationUnit unit,
    @Nullable ClassInfo enclosing,
    @Nullable MethodNode enclosingMethod) {

  /** Binary name. */
  public String name() {
    return node.name();
  }

  /** The name without package and enclosing classes; anonymous classes have digits. */
  public String simpleName() {
    return node.type().simpleName();
  }

  /** Whether the file is test code. */
  public boolean isTest() {
    return unit.role() == SourceRole.TEST;
  }

  /** The top-level class around it, or itself. */
  public ClassInfo outermost() {
    ClassInfo current = this;
    while (current.enclosing != null) {
      current = current.enclosing;
    }
    return current;
  }

  /**
   * The class whose object this class's objects live in: outward up to a static nested class, which
   * merely stands where it stands.
   */
  public ClassInfo outermostInstance() {
    ClassInfo current = this;
    while (current.enclosing != null && !current.node.modifiers().contains(Modifier.STATIC)) {
      current = current.enclosing;
    }
    return current;
  }

  /** The annotations of the class and of all classes around it, innermost first. */
  List<AnnotationNode> annotations() {
    return node.annotations();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassInfo that && that.name().equals(name());
  }

  @Override
  public int hashCode() {
    return node.name().hashCode();
  }

  @Override
  public String toString() {
    return node.name();
  }
}
