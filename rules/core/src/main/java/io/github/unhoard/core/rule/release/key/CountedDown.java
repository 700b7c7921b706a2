package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.Optional;
import java.util.Set;

/** A count for each key goes up and down again, and the key stays when there is nothing left. */
final class CountedDown {
  private static final Set<String> STEPS_DOWN =
      Set.of("decrementAndGet", "getAndDecrement", "decrement");
  private static final Set<String> ADDS = Set.of("addAndGet", "getAndAdd", "add");

  private CountedDown() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth = retention.openGrowth();
    boolean released =
        retention.releases().stream().anyMatch(each -> each.inOperation() && each.depth() == 0);
    if (!retention.holderKind().equals("map")
        || growth.isEmpty()
        || released
        || retention.borrowed()) {
      return Optional.empty();
    }
    return program.callsWithin(retention.field().owner()).stream()
        .filter(call -> !call.isReference())
        .filter(call -> lowersValue(call, retention, program) || lowersEntry(call, retention))
        .findFirst()
        .map(call -> report(retention, growth.get(), call.site()));
  }

  /** Whether {@code call} takes from a number that is a value of the holder. */
  private static boolean lowersValue(CallSite call, Retention retention, Program program) {
    String name = call.method().name();
    boolean down =
        STEPS_DOWN.contains(name)
            || ADDS.contains(name)
                && call.arguments().size() == 1
                && isNegative(call.arguments().get(0));
    return down
        && program
            .fieldsHolding(call.receiver(), call.site().executable().owner())
            .contains(retention.field().key());
  }

  /** Whether {@code call} puts a smaller number under its key, and never nothing. */
  private static boolean lowersEntry(CallSite call, Retention retention) {
    boolean grows =
        retention.growths().stream().anyMatch(each -> each.node() == call.node())
            || call.method().name().equals("computeIfPresent") && isOn(call, retention);
    return grows
        && switch (call.method().name()) {
          case "merge" -> call.arguments().size() == 3 && isNegative(call.arguments().get(1));
          case "compute", "computeIfPresent" ->
              call.arguments().size() == 2
                  && call.arguments().get(1) instanceof Expression.Lambda lambda
                  && subtracts(lambda.body())
                  && !mentionsNull(lambda.body());
          case "put", "replace" ->
              call.arguments().size() == 2 && isLessOne(call.arguments().get(1));
          default -> false;
        };
  }

  private static boolean isOn(CallSite call, Retention retention) {
    return retention.field().key().isReadBy(call.receiver());
  }

  private static boolean isNegative(Expression number) {
    return number instanceof Expression.Literal literal && literal.value().startsWith("-")
        || number instanceof Expression.Operation operation
            && operation.operator().equals("-")
            && operation.operands().size() == 1;
  }

  private static boolean isLessOne(Expression value) {
    return value instanceof Expression.Operation operation
        && operation.operator().equals("-")
        && operation.operands().size() == 2;
  }

  private static boolean subtracts(Node node) {
    return node instanceof Expression value && isLessOne(value)
        || node.children().stream().anyMatch(CountedDown::subtracts);
  }

  private static boolean mentionsNull(Node node) {
    return node instanceof Expression value && value.isNull()
        || node.children().stream().anyMatch(CountedDown::mentionsNull);
  }

  private static Finding report(Retention retention, Growth growth, Site down) {
    String name = retention.field().name();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(retention, growth, tier, name + " keeps a count for each key")
        .because(
            Evidence.Role.RELEASE,
            down.executable().display() + " counts down and keeps the key, at nothing too",
            down)
        .because(Evidence.Role.REPAIR, "Remove the key when its count is back at nothing")
        .saying(
            name
                + " never loses a key: "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(down)
                + " counts down and leaves the key there when nothing is left. Remove it then, in"
                + " one step: computeIfPresent(key, (k, n) -> n > 1 ? n - 1 : null).");
  }
}
