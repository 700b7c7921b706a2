package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Generics;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.Repeatable;
import io.github.unhoard.core.fix.Spot;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Removes the entry from the forgotten holder where the twin loses its own: by the same key, or by
 * what the removal from the twin returns.
 *
 * @param growth adds to the forgotten holder
 * @param other adds to the twin
 * @param release takes out of the twin
 */
record TwinRepair(
    Retention forgotten,
    Retention twin,
    Growth growth,
    Growth other,
    Release release,
    Program program) {

  Optional<Fix> fix() {
    Statement.Block body = bodyOf(release.site().executable());
    if (!(release.node() instanceof Expression.Call call)
        || !isRemovalByKey(call)
        || !isSimpleHolder()) {
      return Optional.empty();
    }
    Repair repair = Repair.in(release.site().executable().owner().unit());
    Optional<Spot> spot = Spot.of(body, call);
    Optional<String> target = target(call, repair);
    if (spot.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Expression key = call.arguments().get(0);
    if (isByTwinsKey()) {
      sameKey(repair, spot.get(), target.get(), key);
    } else {
      byValue(repair, spot.get(), target.get(), call);
    }
    return repair.titled("Remove the entry from " + forgotten.field().name() + " as well");
  }

  /** Whether the twin itself is asked, not a view of it or an index. */
  private boolean isRemovalByKey(Expression.Call call) {
    return call.method().name().equals("remove")
        && call.arguments().size() == 1
        && call.arguments().get(0) == release.key()
        && (call.receiver() instanceof Expression.FieldAccess
            || call.receiver() instanceof Expression.LocalAccess)
        && !program.catalog().isA(call.receiver().type(), "java.util.List");
  }

  /** Whether {@code remove} with a key or an element takes out what was added, and nothing else. */
  private boolean isSimpleHolder() {
    FieldNode field = forgotten.field().node();
    boolean map = program.catalog().isA(field.type(), "java.util.Map");
    return (map || program.catalog().isA(field.type(), "java.util.Collection"))
        && field.modifiers().contains(Modifier.FINAL)
        && forgotten.growths().stream().allMatch(each -> each.depth() == 0)
        && growth.key() != null
        && (map || !growth.key().type().has(TypeTrait.PRIMITIVE));
  }

  /** How the forgotten holder is written at the release; empty where it is not in sight. */
  private Optional<String> target(Expression.Call call, Repair repair) {
    String name = forgotten.field().name();
    Executable method = release.site().executable();
    if (call.receiver() instanceof Expression.FieldAccess field
        && field.name().equals(twin.field().name())
        && field.receiver() != null) {
      // Parentheses are no part of a range, so the receiver must not need any.
      return !Repeatable.is(field.receiver())
          ? Optional.empty()
          : Optional.of(repair.code().text(field.receiver().range()) + "." + name);
    }
    boolean own = method.owner().equals(forgotten.field().owner());
    boolean outer =
        forgotten.field().node().isStatic()
            && method.owner().outermost().equals(forgotten.field().owner());
    boolean reached = own && (!method.has(Modifier.STATIC) || forgotten.field().node().isStatic());
    boolean hidden =
        method.parameters().stream().anyMatch(each -> each.name().equals(name))
            || bodyOf(method) == null
            || declares(bodyOf(method), name);
    return (reached || outer) && !hidden ? Optional.of(name) : Optional.empty();
  }

  private static boolean declares(Node node, String name) {
    return node instanceof Statement.LocalVariable variable && variable.local().name().equals(name)
        || node.children().stream().anyMatch(each -> declares(each, name));
  }

  /** Whether both holders are keyed by one thing; those filled apart are, or they are no twins. */
  private boolean isByTwinsKey() {
    return SameCode.isSameLocal(growth.key(), other.key())
        || !growth.site().executable().equals(other.site().executable());
  }

  private static void sameKey(Repair repair, Spot spot, String target, Expression key) {
    if (Repeatable.is(key) && spot.always()) {
      repair.before(spot, target + ".remove(" + repair.code().text(key.range()) + ");");
    } else {
      repair.giveUp();
    }
  }

  private void byValue(Repair repair, Spot spot, String target, Expression.Call call) {
    Expression.LocalAccess stored = other.value() instanceof Expression.LocalAccess l ? l : null;
    String type = valueType(call, repair);
    Executable method = release.site().executable();
    if (stored == null
        || type == null
        || method.node() == null
        || !spot.isOnly(call)
        || !Repeatable.is(growth.key())
        || !isMadeOf(growth.key(), stored)
        || repair.code().mentions(stored.local().name(), method.node().range())) {
      repair.giveUp();
      return;
    }
    String name = stored.local().name();
    String key =
        Repair.in(growth.site().executable().owner().unit()).code().text(growth.key().range());
    int start = spot.statement().range().startOffset();
    repair
        .replace(start, start, type + " " + name + " = ")
        .after(
            spot.statement(),
            "if (" + name + " != null) {",
            "\t" + target + ".remove(" + key + ");",
            "}");
  }

  /** Whether {@code key} reads {@code local} and no other variable of the method it stands in. */
  private static boolean isMadeOf(@Nullable Expression key, Expression.LocalAccess local) {
    if (key instanceof Expression.Call call) {
      return isMadeOf(call.receiver(), local);
    }
    if (key instanceof Expression.FieldAccess field) {
      return isMadeOf(field.receiver(), local);
    }
    return SameCode.isSameLocal(key, local);
  }

  /** The type of what the removal returns, as the twin's declaration spells it; null if unknown. */
  private @Nullable String valueType(Expression.Call call, Repair repair) {
    boolean map =
        call.receiver() != null && program.catalog().isA(call.receiver().type(), "java.util.Map");
    if (!map
        || !call.method().name().equals("remove")
        || !release.site().executable().owner().equals(twin.field().owner())) {
      return null;
    }
    List<String> arguments = Generics.of(twin.field().node(), repair.code());
    for (int i = 0; i < release.depth() && arguments.size() == 2; i++) {
      arguments = Generics.of(arguments.get(1));
    }
    boolean wild = arguments.size() != 2 || arguments.get(1).startsWith("?");
    return wild ? null : arguments.get(1);
  }

  private static Statement.@Nullable Block bodyOf(Executable method) {
    return method.node() == null ? null : method.node().body();
  }
}
