package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.FieldNames;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object enters a holder when it is made, by its constructor or by whoever makes it, and its
 * close() leaves the holder only if the object got further than that: one that is closed before
 * stays.
 */
final class SkippedInClose {
  private SkippedInClose() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    for (Growth growth : growths) {
      ClassInfo entry = entryOf(growth, program);
      if (entry == null) {
        continue;
      }
      Context.Frame.Guard first = null;
      for (Release release : releases) {
        Optional<Context.Frame.Guard> guard =
            unlessFurther(release, growth, entry, retention, program);
        if (guard.isEmpty()) {
          return Optional.empty();
        }
        first = first == null ? guard.get() : first;
      }
      if (first != null) {
        return Optional.of(report(retention, growth, releases.get(0), first));
      }
    }
    return Optional.empty();
  }

  /** The guard of {@code release} that does not hold for an object that was only just made. */
  private static Optional<Context.Frame.Guard> unlessFurther(
      Release release, Growth growth, ClassInfo entry, Retention retention, Program program) {
    Executable method = release.site().executable();
    if (!ReleaseVerbs.endsItself(method) || !method.owner().equals(entry)) {
      return Optional.empty();
    }
    Set<String> used = FieldNames.in(release.key());
    used.addAll(FieldNames.in(growth.key()));
    used.addAll(FieldNames.in(growth.value()));
    used.add(retention.field().name());
    return Context.guards(release.site().context()).stream()
        .filter(guard -> FieldNames.in(guard.condition()).stream().noneMatch(used::contains))
        .filter(
            guard ->
                growth.site().executable().isConstructorLike()
                    || !isMetBefore(guard.condition(), growth, entry, program))
        .filter(
            guard ->
                program
                    .whenMade(guard.condition(), method.owner())
                    .filter(outcome -> outcome != guard.holds())
                    .isPresent())
        .findFirst();
  }

  /** The class of the objects that are added, each where it is made; null if that is not seen. */
  private static @Nullable ClassInfo entryOf(Growth growth, Program program) {
    Executable method = growth.site().executable();
    if (method.isConstructorLike()) {
      return method.owner();
    }
    Expression value = growth.value() == null ? growth.key() : growth.value();
    List<Expression> made =
        value instanceof Expression.LocalAccess local
            ? program.valuesOf(local, method.owner())
            : value == null ? List.of() : List.of(value);
    return made.size() == 1 && made.get(0) instanceof Expression.New creation
        ? program.world().classNamed(creation.type().name())
        : null;
  }

  /** Whether the method that adds the object goes on to set what the condition asks for. */
  private static boolean isMetBefore(
      Expression condition, Growth growth, ClassInfo entry, Program program) {
    Set<Executable> reached = program.reachableFrom(growth.site().executable());
    return FieldNames.in(condition).stream()
        .map(each -> new FieldKey(entry.name(), each))
        .anyMatch(
            field -> reached.stream().anyMatch(each -> !program.writtenIn(each, field).isEmpty()));
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, Context.Frame.Guard guard) {
    String name = retention.field().name();
    int line = guard.condition().range().startLine();
    Tier tier = ReleaseSkippedOnFailure.tierOf(retention);
    return Report.on(ReleaseSkippedOnFailure.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " holds the objects", Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds every object",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            "the condition at line " + line + " does not hold for an object that was only made",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove it before that condition is asked")
        .saying(
            name
                + " keeps objects that are closed early: "
                + Wording.growth(growth)
                + " for each, but "
                + Wording.at(release.site())
                + " removes it only past the condition at line "
                + line
                + ", which is not met by an object that was just made. Remove it first.");
  }
}
