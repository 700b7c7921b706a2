package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;

/** The entry to the lowering for code that already holds PMD's tree. */
public final class TreeLowering {
  private TreeLowering() {}

  /**
   * Lowers a file that PMD has parsed. Positions are those that PMD shows: each line end counts as
   * one character.
   *
   * @param path how findings name the file
   */
  public static CompilationUnit lower(ASTCompilationUnit root, String path, SourceRole role) {
    return lower(root, root.getTextDocument().getText(), path, role);
  }

  /** Lowers with the positions of {@code text}, the file as it was read. */
  static CompilationUnit lower(
      ASTCompilationUnit root, CharSequence text, String path, SourceRole role) {
    return new UnitLowering(root, text, path).lower(role);
  }
}
