package io.github.unhoard.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.SourceRole;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Lowers attributed compilation units of one compilation to the neutral tree.
 *
 * <p>Holds on to the compilation's types, so it must not outlive the compilation. Not thread-safe,
 * as the compiler is not.
 */
public final class CompilationUnitLowering {
  private final Trees trees;
  private final Elements elements;
  private final TypeLowering types;

  /** A lowering for units of the compilation that the three services belong to. */
  public CompilationUnitLowering(Trees trees, Types types, Elements elements) {
    this.trees = trees;
    this.elements = elements;
    this.types = new TypeLowering(trees, types, elements);
  }

  /**
   * Reads the member signatures of {@code unit}, so that other units which use members of an
   * unresolved type learn its name. Optional; only matters to units lowered later.
   */
  public void declare(CompilationUnitTree unit) {
    SignatureScan.of(new UnitLowering(trees, elements, types, unit, new SourceText("")));
  }

  /**
   * Lowers {@code unit}. Parts that the compiler did not attribute come out unresolved.
   *
   * @param source the characters of the file, as the compiler read them
   * @param path how reports name the file
   * @param role whether it is shipped code
   */
  public CompilationUnit lower(
      CompilationUnitTree unit, CharSequence source, String path, SourceRole role) {
    UnitLowering lowering = new UnitLowering(trees, elements, types, unit, new SourceText(source));
    SignatureScan.of(lowering);
    return lowering.lower(path, role);
  }
}
