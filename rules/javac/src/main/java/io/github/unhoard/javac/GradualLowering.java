package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.SourceRole;
import java.util.ArrayList;
import java.util.List;

/**
 * One unit lowered class by class, because the compiler attributes and translates its top-level
 * classes one after the other.
 */
public final class GradualLowering {
  private final UnitLowering lowering;
  private final Anchors anchors;
  private final SourceRole role;
  private final List<ClassNode> classes = new ArrayList<>();

  GradualLowering(UnitLowering lowering, Anchors anchors, SourceRole role) {
    this.lowering = lowering;
    this.anchors = anchors;
    this.role = role;
  }

  /** Lowers a top-level class that is attributed and not translated yet. */
  public void add(ClassTree type) {
    classes.add(lowering.classes.lower(type));
  }

  /** The unit with the classes that were added. */
  public CompilationUnit unit() {
    return lowering.unit(role, classes);
  }

  /** The compiler's tree that a finding at {@code range} is about, or the next best to point at. */
  public Tree treeAt(SourceRange range) {
    Tree tree = anchors.at(range);
    return tree == null ? lowering.tree : tree;
  }

  /** The unit as the compiler knows it. */
  public CompilationUnitTree tree() {
    return lowering.tree;
  }
}
