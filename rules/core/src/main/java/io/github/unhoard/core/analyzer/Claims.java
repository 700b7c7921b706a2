package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.World;
import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sources accept by annotations, innermost first. */
final class Claims {
  private static final String BOUNDED = "io.github.unhoard.annotations.Bounded";

  private final List<Claim> claims = new ArrayList<>();

  private Claims() {}

  /** The claims of {@code world}. */
  static Claims of(World world) {
    Claims all = new Claims();
    for (ClassInfo info : world.classes()) {
      String path = info.unit().path();
      all.add(info.node().annotations(), path, info.node().range());
      info.node().fields().forEach(each -> all.add(each.annotations(), path, each.range()));
      info.node().methods().forEach(each -> all.add(each.annotations(), path, each.range()));
    }
    all.claims.sort(
        java.util.Comparator.comparing((Claim claim) -> claim.scope().path())
            .thenComparing(claim -> -claim.scope().range().startOffset())
            .thenComparing(claim -> claim.scope().range().endOffset()));
    return all;
  }

  /** All of them. */
  List<Claim> all() {
    return List.copyOf(claims);
  }

  /** {@code finding} as accepted by the innermost claim that holds for it. */
  Optional<Accepted> accept(Finding finding) {
    return claims.stream()
        .filter(claim -> claim.accepts(finding))
        .findFirst()
        .map(claim -> new Accepted(finding, claim.how(), claim.reason()));
  }

  private void add(List<AnnotationNode> annotations, String path, SourceRange declaration) {
    Location scope = new Location(path, declaration);
    for (AnnotationNode each : annotations) {
      Location place = new Location(path, each.range());
      if (each.type().simpleName().equals("SuppressWarnings")) {
        each.values("value").stream()
            .map(value -> value.equals("all") ? Claim.ANY : value)
            .map(value -> new Claim(Accepted.How.SUPPRESS_WARNINGS, value, place, scope))
            .forEach(claims::add);
      } else if (isBounded(each)) {
        String by = String.join("", each.values("by"));
        claims.add(new Claim(Accepted.How.BOUNDED, by, place, scope));
      }
    }
  }

  /** Without class path the name may stand as it is written. */
  private static boolean isBounded(AnnotationNode annotation) {
    String name = annotation.type().name();
    return name.equals(BOUNDED) || (!annotation.type().resolved() && name.equals("Bounded"));
  }
}
