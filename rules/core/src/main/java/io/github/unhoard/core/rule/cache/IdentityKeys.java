package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holders that compare keys by identity and are given values, of which equal copies are made. */
final class IdentityKeys {
  private static final String TYPE = "java.lang.reflect.Type";
  private static final Set<String> FILLING =
      Set.of("computeIfAbsent", "putIfAbsent", "get", "getUnchecked");
  private static final Set<String> VALUES =
      Set.of(
          "java.lang.String",
          "java.lang.Integer",
          "java.lang.Long",
          "java.util.UUID",
          "java.net.URI",
          "java.math.BigInteger");

  private final Program program;
  private final Set<Expression> weakKeyed = Collections.newSetFromMap(new IdentityHashMap<>());

  IdentityKeys(Program program) {
    this.program = program;
    program.cacheChains().stream()
        .filter(chain -> chain.configured().contains("weakKeys"))
        .forEach(chain -> weakKeyed.add(chain.build()));
  }

  Optional<Finding> judge(Retention retention) {
    if (!comparesByIdentity(retention)) {
      return Optional.empty();
    }
    List<TypeRef> arguments = retention.field().node().type().arguments();
    for (Growth growth : retention.growths()) {
      if (growth.depth() != 0 || growth.phase() != Phase.OPERATION || growth.key() == null) {
        continue;
      }
      TypeRef key = arguments.isEmpty() ? growth.key().type() : arguments.get(0);
      if (isValue(key) && growth.origin() == KeyOrigin.OPEN) {
        boolean fresh = isFresh(growth.key(), growth.site().executable().owner());
        boolean fills =
            growth.memo()
                || growth.node() instanceof Expression.Call call
                    && FILLING.contains(call.method().name());
        Tier tier = fresh && fills ? Tier.WARNING : Tier.INFO;
        return Optional.of(
            report(
                retention.field(),
                tier.atMost(UnstableCacheKey.most(retention)),
                key,
                Wording.at(growth.site())));
      }
    }
    return ofTypes(retention.field(), Tier.INFO);
  }

  private boolean comparesByIdentity(Retention retention) {
    for (Creation creation : retention.creations()) {
      if (creation.value() instanceof Expression.New made
              && program.catalog().isA(made.type(), "java.util.IdentityHashMap")
          || creation.value() instanceof Expression.Call call
              && call.method().name().equals("newIdentityHashMap")) {
        return true;
      }
    }
    return !weakKeyed.isEmpty()
        && program.valuesOf(retention.field().key()).stream().anyMatch(weakKeyed::contains);
  }

  private boolean isValue(TypeRef type) {
    ClassInfo info = program.world().classNamed(type.name());
    return VALUES.contains(type.name())
        || type.has(TypeTrait.RECORD)
        || info != null && info.node().kind() == ClassNode.Kind.RECORD;
  }

  /** Whether {@code key} is a new object each time: put together, cut out or read. */
  private boolean isFresh(Expression key, ClassInfo owner) {
    if (key instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      return !values.isEmpty() && values.stream().allMatch(each -> isMade(each));
    }
    return isMade(key);
  }

  private static boolean isMade(Expression value) {
    return value instanceof Expression.Operation
        || value instanceof Expression.New
        || value instanceof Expression.Call call
            && Set.of("substring", "toString", "format", "concat", "toLowerCase", "valueOf", "trim")
                .contains(call.method().name());
  }

  /** Types are values too: each {@code List<String>} that reflection makes is another object. */
  private Optional<Finding> ofTypes(FieldInfo field, Tier tier) {
    List<TypeRef> arguments = field.node().type().arguments();
    if (arguments.isEmpty() || !arguments.get(0).name().equals(TYPE)) {
      return Optional.empty();
    }
    return program.calls().stream()
        .filter(call -> call.method().name().startsWith("put") && !call.arguments().isEmpty())
        .filter(call -> call.site().executable().kind() == MethodNode.Kind.METHOD)
        .filter(call -> call.arguments().get(0).type().name().equals(TYPE))
        .filter(call -> isOn(call, field.key()))
        .findFirst()
        .map(call -> report(field, tier, arguments.get(0), Wording.at(call.site())));
  }

  private boolean isOn(CallSite call, FieldKey field) {
    return call.receiver() instanceof Expression.FieldAccess access
        && access.name().equals(field.name())
        && access.owner().equals(field.owner());
  }

  /** The same for identity maps of other libraries, which are no holders the catalogue knows. */
  void unknownMaps(Consumer<Finding> sink) {
    Set<FieldKey> known = new TreeSet<>();
    program.retentions().forEach(each -> known.add(each.field().key()));
    for (FieldInfo field : program.world().fields()) {
      String simple = field.node().type().simpleName();
      if (!known.contains(field.key())
          && !field.owner().isTest()
          && simple.contains("Identity")
          && simple.endsWith("Map")) {
        ofTypes(field, Tier.INFO).ifPresent(sink);
      }
    }
  }

  private static Finding report(FieldInfo field, Tier tier, TypeRef key, String where) {
    String name = field.name();
    String keys = key.simpleName();
    return Report.on(UnstableCacheKey.INFO, tier, field)
        .because(
            Evidence.Role.HOLDER,
            name + " compares its keys by identity, and a " + keys + " is a value",
            Report.place(field))
        .because(Evidence.Role.GROWTH, where + " adds an entry")
        .because(Evidence.Role.REPAIR, "Compare the keys with equals()")
        .saying(
            name
                + " compares keys by identity, and equal copies are made of a "
                + keys
                + ": each copy gets an entry of its own, "
                + where
                + " adds one. Compare the keys with equals(), or intern them first.");
  }
}
