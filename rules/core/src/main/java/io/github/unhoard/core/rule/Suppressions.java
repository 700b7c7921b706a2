package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.World;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings that the source accepts with {@code @SuppressWarnings("RuleId")} around them. */
final class Suppressions {
  private static final Set<String> EVERYTHING = Set.of("all", "unhoard");

  private final World world;

  Suppressions(World world) {
    this.world = world;
  }

  boolean accepts(Finding finding) {
    for (ClassInfo at = world.classNamed(finding.className()); at != null; at = at.enclosing()) {
      if (names(at.node().annotations(), finding.rule()) || memberAccepts(at, finding)) {
        return true;
      }
      MethodNode around = at.enclosingMethod();
      if (around != null && names(around.annotations(), finding.rule())) {
        return true;
      }
    }
    return false;
  }

  private static boolean memberAccepts(ClassInfo owner, Finding finding) {
    for (FieldNode field : owner.node().fields()) {
      if (field.range().encloses(finding.location().range())
          && names(field.annotations(), finding.rule())) {
        return true;
      }
    }
    for (MethodNode method : owner.node().methods()) {
      if (method.range().encloses(finding.location().range())
          && names(method.annotations(), finding.rule())) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(List<AnnotationNode> annotations, @Nullable String rule) {
    return annotations.stream()
        .filter(each -> each.type().simpleName().equals("SuppressWarnings"))
        .flatMap(each -> each.values("value").stream())
        .anyMatch(value -> value.equals(rule) || EVERYTHING.contains(value));
  }
}
