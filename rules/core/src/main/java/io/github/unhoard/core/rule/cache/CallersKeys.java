package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.catalog.Vocabulary;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys that whoever calls gives, and whose names do not say that there are few. */
final class CallersKeys {
  private static final int MAX_STEPS = 3;

  /** What each value of a registry measures; a program has as many as it names. */
  private static final Set<String> METERS =
      Set.of("Counter", "Timer", "Gauge", "Histogram", "Meter");

  /** Keys that say how something is set up, of which a program has as many as it has set-ups. */
  private static final Pattern SET_UP =
      Pattern.compile("\\w*(Config|Configuration|Options|Settings|Parameters|Spec|Features)");

  private CallersKeys() {}

  /** Whether a method that others call adds what it is given to {@code holder}. */
  static boolean fill(Retention holder, Program program) {
    List<TypeRef> types = holder.field().node().type().arguments();
    boolean meters = types.size() == 2 && METERS.contains(types.get(1).simpleName());
    return !meters && holder.growths().stream().anyMatch(each -> isGiven(each, program));
  }

  private static boolean isGiven(Growth growth, Program program) {
    return growth.key() != null
        && growth.origin() == KeyOrigin.OPEN
        && !SET_UP.matcher(growth.key().type().simpleName()).matches()
        && !growth.registration()
        && program.callGraph().isOpenToOthers(growth.site().executable())
        && isGiven(growth.key(), growth, program, 0);
  }

  private static boolean isGiven(Expression key, Growth growth, Program program, int steps) {
    Vocabulary vocabulary = program.catalog().vocabulary();
    if (steps > MAX_STEPS) {
      return false;
    }
    if (key instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, growth.site().executable().owner());
      boolean parameter =
          growth.site().executable().parameters().stream()
              .map(Local::id)
              .anyMatch(id -> id == local.local().id());
      return parameter && !vocabulary.isWord(local.local().name())
          || values.stream().anyMatch(each -> isGiven(each, growth, program, steps + 1));
    }
    return key instanceof Expression.Cast cast && isGiven(cast.value(), growth, program, steps)
        || key instanceof Expression.New made
            && made.arguments().stream().anyMatch(each -> isGiven(each, growth, program, steps + 1))
        || key instanceof Expression.Operation sum
            && sum.operands().stream().anyMatch(each -> isGiven(each, growth, program, steps + 1));
  }
}
