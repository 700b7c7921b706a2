package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can go wrong on the way to a release within its method. */
final class FailurePaths {
  private final Aliases aliases;
  private final Catalog catalog;

  FailurePaths(Aliases aliases, Catalog catalog) {
    this.aliases = aliases;
    this.catalog = catalog;
  }

  /** Whether the release is a plain statement of its method: not in finally or catch or lambda. */
  boolean isExposed(Site site) {
    return Context.frames(site.context()).stream()
        .noneMatch(
            frame ->
                frame instanceof Context.Frame.Finally
                    || frame instanceof Context.Frame.Caught
                    || frame instanceof Context.Frame.Deferred);
  }

  /**
   * The call before {@code site}, in the same method, on an element of {@code holder}; null if
   * there is none. Such a call ends the entry's life, and may fail.
   */
  @Nullable SourceRange useBefore(Site site, FieldInfo holder) {
    if (site.executable().node() == null || site.executable().node().body() == null) {
      return null;
    }
    return find(site.executable().node().body(), site, holder);
  }

  private @Nullable SourceRange find(Node node, Site site, FieldInfo holder) {
    if (node.range().startOffset() >= site.range().startOffset()) {
      return null;
    }
    if (node instanceof Statement.Try attempt && !attempt.catches().isEmpty()) {
      return null;
    }
    if (node instanceof Expression.Lambda) {
      return null;
    }
    if (node instanceof Expression.Call call
        && call.range().endOffset() <= site.range().startOffset()
        && call.receiver() instanceof Expression.LocalAccess receiver
        && endsLife(call)
        && isElement(receiver, site, holder)) {
      return call.range();
    }
    for (Node child : node.children()) {
      SourceRange found = find(child, site, holder);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean endsLife(Expression.Call call) {
    return List.of(
            "close",
            "commit",
            "rollback",
            "stop",
            "destroy",
            "shutdown",
            "dispose",
            "release",
            "end",
            "finish",
            "complete",
            "abort",
            "disconnect",
            "flush",
            "cancel",
            "terminate",
            "prepare")
        .contains(call.method().name());
  }

  private boolean isElement(Expression.LocalAccess local, Site site, FieldInfo holder) {
    Values values = new Values(catalog, site.executable().owner().unit().path());
    return values.of(local).stream()
        .flatMap(operand -> aliases.of(operand).stream())
        .anyMatch(place -> place.field().equals(holder.key()) && place.depth() > 0);
  }
}
