package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SizeLimits;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The releases of a holder that look alive and never take anything out. */
final class DeadReleases {
  private final Program program;
  private final UnstartedThreads threads;
  private final Map<Expression, String> reasons = new IdentityHashMap<>();

  DeadReleases(Program program) {
    this.program = program;
    this.threads = new UnstartedThreads(program);
  }

  /** {@code retention} with its dead releases marked as never running. */
  Retention mark(Retention retention) {
    List<Release> releases = new ArrayList<>();
    for (Release each : retention.releases()) {
      boolean mayRun = each.inOperation() || each.phase() == Phase.INITIALIZATION;
      String reason = mayRun ? reason(each) : null;
      if (reason == null) {
        releases.add(each);
      } else {
        reasons.put(each.node(), reason);
        releases.add(each.neverRun());
      }
    }
    return retention.withReleases(releases);
  }

  /** Why a release that is not in operation takes nothing out, as a clause after its place. */
  String whyNot(Release release) {
    return reasons.getOrDefault(release.node(), Wording.whyNot(release));
  }

  private @Nullable String reason(Release release) {
    for (Context.Frame.Guard guard : Context.guards(release.site().context())) {
      Boolean known = value(guard.condition());
      if (known != null && known != guard.holds()) {
        return "stands behind a condition that never holds";
      }
    }
    if (matchesNothing(release.node())) {
      return "removes what a condition selects that never holds";
    }
    return threads.reason(release);
  }

  /** Whether {@code removal} is a {@code removeIf} whose predicate is never true. */
  private boolean matchesNothing(Expression removal) {
    return removal instanceof Expression.Call call
        && call.method().name().equals("removeIf")
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expression.Lambda lambda
        && lambda.body() instanceof Statement.Return result
        && result.value() != null
        && Boolean.FALSE.equals(value(result.value()));
  }

  /** The one value {@code condition} can have; null when it may have either. */
  private @Nullable Boolean value(Expression condition) {
    if (condition instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.BOOLEAN) {
      return literal.value().equals("true");
    }
    if (condition instanceof Expression.FieldAccess access && isNeverSet(access)) {
      return false;
    }
    if (!(condition instanceof Expression.Operation operation)) {
      return null;
    }
    List<Expression> operands = operation.operands();
    if (operation.operator().equals("!") && operands.size() == 1) {
      Boolean inner = value(operands.get(0));
      return inner == null ? null : !inner;
    }
    if (operation.operator().equals("&&")
        && operands.stream().anyMatch(each -> Boolean.FALSE.equals(value(each)))) {
      return false;
    }
    if (operation.operator().equals("||")
        && operands.stream().allMatch(each -> Boolean.FALSE.equals(value(each)))) {
      return false;
    }
    return SizeLimits.neverHolds(operation) ? Boolean.FALSE : null;
  }

  /** Whether the flag is private to a plain class and nothing ever writes it. */
  private boolean isNeverSet(Expression.FieldAccess access) {
    FieldInfo field = program.world().field(FieldKey.of(access));
    if (field == null
        || !access.type().name().equals("boolean")
        || !field.node().modifiers().contains(Modifier.PRIVATE)
        || field.node().modifiers().contains(Modifier.FINAL)
        || !field.node().annotations().isEmpty()) {
      return false;
    }
    ClassInfo owner = field.owner();
    return owner.node().annotations().isEmpty()
        && owner.outermost().node().annotations().stream()
            .noneMatch(each -> Set.of("Data", "Setter").contains(each.type().simpleName()))
        && program.valuesOf(field.key()).isEmpty();
  }
}
