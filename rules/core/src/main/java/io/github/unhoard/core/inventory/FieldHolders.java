package io.github.unhoard.core.inventory;

import io.github.unhoard.core.analysis.Bound;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Locale;

/** Describes holder fields. */
final class FieldHolders {
  private FieldHolders() {}

  static Holder of(Retention retention) {
    FieldInfo field = retention.field();
    return new Holder(
        retention.holderKind(),
        field.owner().name(),
        field.name(),
        place(field),
        Inventory.words(retention.lifetime()),
        retention.lifetimeReason(),
        firstArgument(field.node().type()),
        retention.bounds().stream().map(FieldHolders::bound).toList(),
        retention.growths().stream().map(each -> use(each.site(), each.phase())).toList(),
        retention.releases().stream()
            .filter(Release::inOperation)
            .map(each -> use(each.site(), each.phase()))
            .toList());
  }

  static Location place(FieldInfo field) {
    return new Location(field.owner().unit().path(), field.node().nameRange());
  }

  static Use use(Site site, Phase phase) {
    return new Use(
        site.executable().display(), site.location(), phase.name().toLowerCase(Locale.ROOT));
  }

  /** The key of a map, the element of a collection. */
  static String firstArgument(TypeRef type) {
    List<TypeRef> arguments = type.arguments();
    return arguments.isEmpty() ? "" : arguments.get(0).simpleName();
  }

  private static String bound(Bound bound) {
    return bound.kind().name().toLowerCase(Locale.ROOT) + ": " + bound.by();
  }
}
