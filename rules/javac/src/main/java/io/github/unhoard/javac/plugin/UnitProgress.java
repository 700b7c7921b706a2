package io.github.unhoard.javac.plugin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import io.github.unhoard.javac.AnalysisCrash;
import io.github.unhoard.javac.CompilationUnitLowering;
import io.github.unhoard.javac.GradualLowering;
import io.github.unhoard.javac.SourceOrigin;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How far one source file has come. */
final class UnitProgress {
  private final CompilationUnitTree tree;
  private final SourceOrigin origin;
  private final boolean implicit;
  private final Set<String> pending = new HashSet<>();
  private @Nullable GradualLowering lowering;
  private @Nullable String crash;
  private boolean generated;

  /**
   * A file just parsed.
   *
   * @param implicit whether the compiler looked for it by itself
   */
  UnitProgress(CompilationUnitTree tree, SourceOrigin origin, boolean implicit) {
    this.tree = tree;
    this.origin = origin;
    this.implicit = implicit;
    tree.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .forEach(type -> pending.add(((ClassTree) type).getSimpleName().toString()));
    generated = pending.isEmpty();
  }

  CompilationUnitTree tree() {
    return tree;
  }

  SourceOrigin origin() {
    return origin;
  }

  /** Why it was not lowered in full; null when it was. */
  @Nullable String crash() {
    return crash;
  }

  /** What it was lowered to; null when it declares no class or crashed. */
  @Nullable GradualLowering lowering() {
    return crash == null ? lowering : null;
  }

  boolean isLowered() {
    return pending.isEmpty();
  }

  /** Whether all of it is lowered and the compiler, as far as one can know, found no error. */
  boolean isLoweredAndSound() {
    return isLowered() && (implicit || generated);
  }

  void generated() {
    generated = true;
  }

  /** Lowers the top-level class {@code type}. */
  void lower(TypeElement type, CompilationUnitLowering lowerings) {
    String name = type.getSimpleName().toString();
    if (!pending.remove(name) || crash != null) {
      return;
    }
    try {
      GradualLowering current = lowering;
      if (current == null) {
        CharSequence source = tree.getSourceFile().getCharContent(true);
        current = lowerings.begin(tree, source, origin.path(), origin.role());
        lowering = current;
      }
      current.add(declaration(name));
    } catch (RuntimeException | IOException | StackOverflowError | AssertionError thrown) {
      crash = AnalysisCrash.describe(origin.path(), thrown);
    }
  }

  private ClassTree declaration(String name) {
    return tree.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no tree of class " + name));
  }
}
