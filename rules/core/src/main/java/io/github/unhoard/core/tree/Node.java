package io.github.unhoard.core.tree;

import java.util.List;

/**
 * A node of the neutral tree that every front end lowers to: an immutable value with a position.
 *
 * <p>Modelled after WALA's CAst and Android Lint's UAST: few kinds, no parser behind them. Depth is
 * bounded by the front ends ({@link #MAX_DEPTH}), so code over the tree may recurse.
 */
public sealed interface Node permits Expression, Statement {

  /** Deepest nesting a front end may produce; deeper source becomes an opaque leaf. */
  int MAX_DEPTH = 300;

  /** Where the node stands in its file; never null. */
  SourceRange range();

  /** Direct children in evaluation order, without nulls; bodies of local classes excluded. */
  List<Node> children();
}
