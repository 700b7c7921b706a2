package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
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
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A memoizer of the program's own, which no catalogue knows, that is asked with arrays made for the
 * question: an array equals itself only.
 */
final class ArrayKeyed {
  private static final Pattern REMEMBERS =
      Pattern.compile("\\w*(Memo|Cach|Map|Table|Intern|Registry)\\w*");
  private static final Set<String> ASKS =
      Set.of("get", "compute", "computeIfAbsent", "getOrCompute", "getOrLoad", "getUnchecked");

  private ArrayKeyed() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (FieldInfo field : program.world().fields()) {
      List<TypeRef> arguments = field.node().type().arguments();
      if (arguments.size() >= 2
          && arguments.get(0).name().endsWith("[]")
          && !field.owner().isTest()
          && program.catalog().holderKind(field.node().type()).isEmpty()
          && remembers(field, program)) {
        asked(field, program).map(ask -> report(field, ask)).ifPresent(sink);
      }
    }
  }

  private static boolean remembers(FieldInfo field, Program program) {
    return REMEMBERS.matcher(field.node().type().simpleName()).matches()
        || program.valuesOf(field.key()).stream()
            .anyMatch(each -> REMEMBERS.matcher(each.type().simpleName()).matches());
  }

  private static Optional<CallSite> asked(FieldInfo field, Program program) {
    return program.callsWithin(field.owner()).stream()
        .filter(call -> ASKS.contains(call.method().name()) && !call.arguments().isEmpty())
        .filter(call -> isOn(call, field) && isFresh(call, program))
        .filter(call -> program.phaseOf(call.site(), field) == Phase.OPERATION)
        .findFirst();
  }

  private static boolean isOn(CallSite call, FieldInfo field) {
    return field.key().isReadBy(call.receiver());
  }

  private static boolean isFresh(CallSite call, Program program) {
    Expression key = call.arguments().get(0);
    return key instanceof Expression.NewArray
        || key instanceof Expression.LocalAccess local
            && program.valuesOf(local, call.site().executable().owner()).stream()
                .anyMatch(Expression.NewArray.class::isInstance);
  }

  private static Finding report(FieldInfo field, CallSite ask) {
    String name = field.name();
    return Report.on(
            UnstableCacheKey.INFO, field.node().isStatic() ? Tier.WARNING : Tier.INFO, field)
        .because(
            Evidence.Role.HOLDER,
            name + " remembers answers by " + field.node().type().arguments().get(0).simpleName(),
            Report.place(field))
        .because(
            Evidence.Role.GROWTH,
            ask.site().executable().display() + " asks with an array that was just made",
            ask.site())
        .because(Evidence.Role.REPAIR, "Ask with List.of(...), or a record of the parts")
        .saying(
            name
                + " never finds what it remembers: "
                + Wording.at(ask.site())
                + " asks with an array that was just made, which equals no other, so each question"
                + " adds an entry. Ask with List.of(...), or a record of the parts.");
  }
}
