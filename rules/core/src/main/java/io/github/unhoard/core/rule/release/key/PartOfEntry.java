package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A removal that is given something it has read from the very entry that it should be given. */
final class PartOfEntry {
  private PartOfEntry() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    Optional<Growth> growth =
        retention.growths().stream()
            .filter(each -> each.depth() == 0 && each.phase() == Phase.OPERATION)
            .findFirst();
    List<Release> releases = retention.releases().stream().filter(Release::inOperation).toList();
    boolean byEntry =
        releases.stream()
            .allMatch(each -> each.kind() == Release.Kind.PER_ENTRY && each.depth() == 0);
    if (arguments.isEmpty() || growth.isEmpty() || releases.isEmpty() || !byEntry) {
      return Optional.empty();
    }
    TypeRef keys = arguments.get(0);
    Expression.Call first = partOf(releases.get(0), keys, program);
    boolean all = releases.stream().allMatch(each -> partOf(each, keys, program) != null);
    return first != null && all
        ? Optional.of(report(retention, growth.get(), releases.get(0), keys, first))
        : Optional.empty();
  }

  /** The getter on a key that gives what {@code release} passes; null if it may pass a key. */
  private static Expression.@Nullable Call partOf(Release release, TypeRef keys, Program program) {
    Expression given = release.key();
    if (given instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, release.site().executable().owner());
      given = values.size() == 1 ? values.get(0) : null;
    }
    return given instanceof Expression.Call getter
            && getter.arguments().isEmpty()
            && getter.receiver() != null
            && isKey(getter.receiver().type(), keys, program)
            && !mayBeKey(getter.type(), keys, program)
        ? getter
        : null;
  }

  private static boolean isKey(TypeRef type, TypeRef keys, Program program) {
    return keys.name().indexOf('.') > 0
        && !keys.name().startsWith("java.")
        && (type.name().equals(keys.name()) || program.catalog().isA(type, keys.name()));
  }

  private static boolean mayBeKey(TypeRef type, TypeRef keys, Program program) {
    return Set.of("?", "null").contains(type.name())
        || !type.name().equals("java.lang.Object") && type.name().indexOf('.') < 0
        || type.name().equals(keys.name())
        || program.catalog().isA(type, keys.name())
        || program.catalog().isA(keys, type.name()) && !type.name().equals("java.lang.Object");
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, TypeRef keys, Expression.Call part) {
    String name = retention.field().name();
    String what = part.method().name() + "()";
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return Report.on(ReleaseKeyMismatch.INFO, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " has a " + keys.simpleName() + " for each entry",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds the " + keys.simpleName(),
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " passes the result of its " + what,
            release.site())
        .because(Evidence.Role.REPAIR, "Pass the " + keys.simpleName() + " itself")
        .saying(
            Wording.at(release.site())
                + " removes nothing: "
                + name
                + " holds each "
                + keys.simpleName()
                + ", and what is passed is the result of its "
                + what
                + ". Pass the "
                + keys.simpleName()
                + " itself.");
  }
}
