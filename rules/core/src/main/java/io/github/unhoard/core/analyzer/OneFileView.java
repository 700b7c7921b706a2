package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is less sure where one file is all there is to see. */
final class OneFileView {
  /** Judgements that a removal in another file would refute. */
  private static final Set<String> BY_RELEASES =
      Set.of(
          "UnboundedStaticCollection",
          "UnboundedLongLivedCollection",
          "LruWithoutEviction",
          "TwinReleaseForgotten",
          "EvictionNeverRuns");

  private OneFileView() {}

  static UnaryOperator<Finding> of(CompilationUnit unit) {
    Set<Location> open = new HashSet<>();
    unit.types().forEach(each -> collect(each, unit.path(), open));
    return finding ->
        finding.tier() == Tier.ERROR
                && BY_RELEASES.contains(finding.rule())
                && open.contains(finding.location())
            ? Weakened.because(
                "other files can reach it, and this engine is shown one file at a time", finding)
            : finding;
  }

  private static void collect(ClassNode type, String path, Set<Location> open) {
    if (type.modifiers().contains(Modifier.PRIVATE)) {
      return;
    }
    for (FieldNode field : type.fields()) {
      if (!field.modifiers().contains(Modifier.PRIVATE)) {
        open.add(new Location(path, field.nameRange()));
      }
    }
    type.nested().forEach(each -> collect(each, path, open));
  }
}
