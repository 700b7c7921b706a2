package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.rule.Boxes;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.Set;

/**
 * Removals from a twin that are about other entries than those it shares: one map may be keyed by
 * types, by names and by numbers of connections alike.
 */
final class OtherKeys {
  private OtherKeys() {}

  /** Whether {@code release} goes through the keys of a third holder. */
  static boolean areOfThird(Release release, Retention twin, Retention forgotten, Program program) {
    if (!(release.key() instanceof Expression.LocalAccess local)) {
      return false;
    }
    ClassInfo owner = release.site().executable().owner();
    Set<FieldKey> behind =
        program
            .iteratedBy(local, owner)
            .map(each -> program.fieldsBehind(each, owner))
            .orElse(Set.of());
    return !behind.isEmpty()
        && !behind.contains(twin.field().key())
        && !behind.contains(forgotten.field().key());
  }

  /**
   * Whether {@code release} names its entry by a key of another type than {@code growth} does, and
   * the two growths share but the value.
   */
  static boolean areOfOtherType(Release release, Growth growth, Growth other, Program program) {
    boolean byKey =
        SameCode.isSameLocal(growth.key(), other.key())
            || SameCode.isSameLocal(growth.key(), other.value())
            || SameCode.isSameLocal(growth.value(), other.key());
    if (byKey || release.key() == null || growth.key() == null) {
      return false;
    }
    TypeRef removed = Boxes.of(release.key().type());
    TypeRef put = Boxes.of(growth.key().type());
    return isTold(removed)
        && isTold(put)
        && !program.catalog().isA(removed, put.name())
        && !program.catalog().isA(put, removed.name());
  }

  private static boolean isTold(TypeRef type) {
    return type.resolved()
        && !type.has(TypeTrait.TYPE_VARIABLE)
        && !type.name().equals("java.lang.Object");
  }
}
