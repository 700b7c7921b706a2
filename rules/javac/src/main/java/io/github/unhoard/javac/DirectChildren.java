package io.github.unhoard.javac;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The direct children of a tree, also of a kind that newer compilers brought. */
final class DirectChildren extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final List<Tree> found = new ArrayList<>();

  private DirectChildren() {}

  static List<Tree> of(Tree tree) {
    DirectChildren children = new DirectChildren();
    tree.accept(children, null);
    return children.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree child, @Nullable Void unused) {
    if (child != null) {
      found.add(child);
    }
    return null;
  }
}
