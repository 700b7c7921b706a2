package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.Optional;

/** An eviction that shortens the list of keys beside a map, and not the map. */
public final class OtherHolderTrimmed {
  /** The other holder and where it is shortened. */
  record Trim(String holder, Site site) {}

  private final Program program;

  OtherHolderTrimmed(Program program) {
    this.program = program;
  }

  /** The holder that gets the same keys as the growing one, and loses them beyond a size. */
  Optional<Trim> beside(GrowOnly verdict) {
    Growth growth = verdict.leading();
    for (Retention other : program.retentions()) {
      if (other.field().key().equals(verdict.retention().field().key())
          || !other.field().owner().equals(verdict.retention().field().owner())
          || other.growths().stream().noneMatch(each -> isFedAlike(each, growth))) {
        continue;
      }
      for (Release release : other.releases()) {
        if (release.inOperation()
            && release.depth() == 0
            && release.site().executable().equals(growth.site().executable())
            && isBehindSizeOf(other, release.site())) {
          return Optional.of(new Trim(other.field().name(), release.site()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFedAlike(Growth one, Growth other) {
    return one.site().executable().equals(other.site().executable())
        && SameCode.isSameLocal(one.key(), other.key());
  }

  /** Whether a condition on the size of {@code holder} decides if the site runs. */
  public static boolean isBehindSizeOf(Retention holder, Site site) {
    return Context.guards(site.context()).stream()
        .anyMatch(guard -> asksSize(guard.condition(), holder));
  }

  private static boolean asksSize(Node node, Retention holder) {
    return node instanceof Expression.Call call
            && call.method().name().equals("size")
            && call.receiver() instanceof Expression.FieldAccess field
            && field.name().equals(holder.field().name())
        || node.children().stream().anyMatch(child -> asksSize(child, holder));
  }
}
