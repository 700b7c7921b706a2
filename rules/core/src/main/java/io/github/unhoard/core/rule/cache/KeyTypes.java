package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.Boxes;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Look-ups with a key of a type that equals no key of the map. */
final class KeyTypes {
  /** Types that equal objects of their own type only. */
  private static final Set<String> STRICT = Set.of("java.lang.String", "java.util.UUID");

  /** Maps that compare keys in another way than by {@code equals}, or bring their own. */
  private static final Set<String> SORTED =
      Set.of(
          "java.util.SortedMap", "java.util.TreeMap", "java.util.concurrent.ConcurrentSkipListMap");

  private final Program program;
  private final ChangingKeys changing;

  KeyTypes(Program program) {
    this.program = program;
    this.changing = new ChangingKeys(program);
  }

  Optional<Finding> judge(Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    TypeRef stored = arguments.get(0);
    return otherType(retention, stored).or(() -> changing.judge(retention, stored));
  }

  private Optional<Finding> otherType(Retention retention, TypeRef stored) {
    boolean plain =
        retention.field().node().type().name().startsWith("java.util.")
            && SORTED.stream()
                .noneMatch(each -> program.catalog().isA(retention.field().node().type(), each));
    if (!plain || !isComparedStrictly(stored)) {
      return Optional.empty();
    }
    for (Lookup lookup : retention.lookups()) {
      if (lookup.depth() != 0 || lookup.key() == null || !differs(stored, lookup.key().type())) {
        continue;
      }
      Optional<Growth> filled =
          retention.growths().stream()
              .filter(each -> each.depth() == 0)
              .filter(each -> each.site().executable().equals(lookup.site().executable()))
              .findFirst();
      if (filled.isPresent()) {
        return Optional.of(wrongType(retention, stored, lookup, filled.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether objects of {@code type} are told apart by their class. */
  private boolean isComparedStrictly(TypeRef type) {
    return type.resolved()
        && !type.has(TypeTrait.TYPE_VARIABLE)
        && !type.has(TypeTrait.INTERFACE)
        && !type.name().equals("java.lang.Object")
        && (Boxes.isBox(type.name())
            || STRICT.contains(type.name())
            || type.has(TypeTrait.ENUM)
            || type.has(TypeTrait.RECORD)
            || program.world().classNamed(type.name()) != null);
  }

  /** Whether no object of type {@code asked} equals one of type {@code stored}. */
  private boolean differs(TypeRef stored, TypeRef asked) {
    String other = Boxes.of(asked).name();
    boolean strict =
        Boxes.isBox(other)
            || STRICT.contains(other)
            || asked.has(TypeTrait.ENUM)
            || asked.has(TypeTrait.RECORD);
    return asked.resolved()
        && strict
        && !asked.has(TypeTrait.TYPE_VARIABLE)
        && !other.equals(stored.name())
        && !stored.supertypes().contains(other)
        && !asked.supertypes().contains(stored.name());
  }

  private static Finding wrongType(
      Retention retention, TypeRef stored, Lookup lookup, Growth growth) {
    String name = retention.field().name();
    Expression key = lookup.key();
    String asked = key == null ? "another type" : key.type().simpleName();
    return Report.on(UnstableCacheKey.INFO, UnstableCacheKey.most(retention), retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " holds its entries under " + stored.simpleName() + " keys",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            lookup.site().executable().display() + " asks for " + asked + ", and finds nothing",
            lookup.site())
        .because(Evidence.Role.GROWTH, "so it adds one here each time", growth.site())
        .because(Evidence.Role.REPAIR, "Look up with the key that was stored")
        .saying(
            name
                + " is keyed by "
                + stored.simpleName()
                + ", and "
                + Wording.at(lookup.site())
                + " looks up a "
                + asked
                + ", which equals none of them: it never finds an entry, and line "
                + growth.site().line()
                + " puts a new one each time. Look up with the key that was stored.");
  }
}
