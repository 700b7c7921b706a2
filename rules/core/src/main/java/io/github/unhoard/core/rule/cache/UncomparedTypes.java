package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Classes of the sources that stand for generic types and compare by identity. Their contract asks
 * for {@code equals}, because libraries key their caches of types by them.
 */
final class UncomparedTypes {
  private static final Set<String> CONTRACTS =
      Set.of(
          "java.lang.reflect.ParameterizedType",
          "java.lang.reflect.GenericArrayType",
          "java.lang.reflect.WildcardType");

  private final Program program;
  private final Equality equality;

  UncomparedTypes(Program program) {
    this.program = program;
    this.equality = new Equality(program);
  }

  void check(Consumer<Finding> sink) {
    for (ClassInfo info : program.world().classes()) {
      if (info.node().kind() == ClassNode.Kind.CLASS && !info.isTest()) {
        contract(info)
            .filter(each -> equality.isIdentity(info.node().type()))
            .ifPresent(each -> sink.accept(report(info, each)));
      }
    }
  }

  /** The contract that the class itself implements; subclasses are not blamed for it. */
  private static Optional<String> contract(ClassInfo info) {
    return info.node().interfaces().stream()
        .map(TypeRef::name)
        .filter(CONTRACTS::contains)
        .findFirst();
  }

  private static Finding report(ClassInfo info, String contract) {
    boolean anonymous = info.name().matches(".*\\$\\d+");
    String name = anonymous ? "This anonymous class" : info.simpleName();
    String kind = contract.substring(contract.lastIndexOf('.') + 1);
    Location place = new Location(info.unit().path(), info.node().nameRange());
    return Report.on(UnstableCacheKey.INFO, anonymous ? Tier.INFO : Tier.WARNING, info)
        .because(Evidence.Role.HOLDER, "libraries key their caches of types by a " + kind, place)
        .because(Evidence.Role.GROWTH, "each object of the class is a key that no other one equals")
        .because(Evidence.Role.REPAIR, "Give it equals() and hashCode() as " + kind + " asks")
        .saying(
            name
                + " is a "
                + kind
                + " without equals() and hashCode(), which its contract asks for: caches that are"
                + " keyed by types get a new entry for each object of it. Add both, over the raw"
                + " type, the owner and the arguments.");
  }
}
