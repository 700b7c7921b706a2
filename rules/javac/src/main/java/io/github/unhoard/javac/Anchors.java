package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.SourceRange;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's trees by the range that findings name: classes, fields and methods by their name,
 * calls and creations. The compiler points at trees only, and its translation to byte code takes
 * them apart.
 */
final class Anchors {
  /** For those who report without the compiler. */
  static final Anchors NONE = new Anchors(false);

  private final boolean keeps;
  private final TreeMap<SourceRange, Tree> trees = new TreeMap<>();

  Anchors() {
    this(true);
  }

  private Anchors(boolean keeps) {
    this.keeps = keeps;
  }

  void add(SourceRange range, Tree tree) {
    if (keeps && isReported(tree)) {
      trees.putIfAbsent(range, tree);
    }
  }

  private static boolean isReported(Tree tree) {
    return tree instanceof ClassTree
        || tree instanceof MethodInvocationTree
        || tree instanceof NewClassTree
        || tree instanceof MemberReferenceTree
        || tree instanceof VariableTree
        || tree instanceof MethodTree;
  }

  /** The tree at {@code range}, otherwise the nearest one before its end; null without any. */
  @Nullable Tree at(SourceRange range) {
    Tree exact = trees.get(range);
    if (exact != null) {
      return exact;
    }
    Map.Entry<SourceRange, Tree> nearest = trees.floorEntry(range);
    return nearest == null ? null : nearest.getValue();
  }
}
