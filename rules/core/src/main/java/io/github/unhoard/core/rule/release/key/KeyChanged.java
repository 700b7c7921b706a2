package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A method puts an entry under its new key and leaves it under the old one as well. */
final class KeyChanged {
  private static final Pattern CHANGES =
      Pattern.compile(
          "(rename|rekey|(change|update|set|reassign|switch|swap)\\w*(Id|ID|Key|Name))\\w*");

  private KeyChanged() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<EntryEnds> ends = EntryEnds.of(retention, program);
    if (!retention.holderKind().equals("map") || ends.isEmpty() || retention.borrowed()) {
      return Optional.empty();
    }
    return retention.growths().stream()
        .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
        .filter(each -> each.origin() == KeyOrigin.OPEN && isOfNewKey(each))
        .filter(each -> addsElsewhere(each, retention))
        .filter(each -> ends.get().areLeftBy(each.site().executable()))
        .findFirst()
        .map(each -> report(retention, each, ends.get().first()));
  }

  /** Whether the method is named for the change, and puts something that it did not make. */
  private static boolean isOfNewKey(Growth growth) {
    Executable method = growth.site().executable();
    return method.kind() == MethodNode.Kind.METHOD
        && method.parameters().size() >= 2
        && CHANGES.matcher(method.name()).matches()
        && growth.key() instanceof Expression.LocalAccess
        && growth.value() != null
        && !(growth.value() instanceof Expression.New);
  }

  private static boolean addsElsewhere(Growth growth, Retention retention) {
    return retention.growths().stream()
        .anyMatch(
            each ->
                each.depth() == 0
                    && each.phase() == Phase.OPERATION
                    && !each.site().executable().equals(growth.site().executable()));
  }

  private static Finding report(Retention retention, Growth growth, Release end) {
    String name = retention.field().name();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(retention, growth, tier, name + " holds one entry per key")
        .because(
            Evidence.Role.RELEASE,
            end.site().executable().display() + " removes under one key, the last",
            end.site())
        .because(Evidence.Role.REPAIR, "Remove the old key in the same method")
        .saying(
            name
                + " keeps an entry under its old key: "
                + Wording.at(growth.site())
                + " puts it under the new one, removes nothing, and "
                + end.site().executable().display()
                + " later finds the new key only. Remove the old key there.");
  }
}
