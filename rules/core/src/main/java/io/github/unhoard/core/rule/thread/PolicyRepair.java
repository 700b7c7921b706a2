package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.SourceCode;
import io.github.unhoard.core.fix.Spot;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;

/** Sets the policy on a scheduled executor that is known by its class, right where it is made. */
final class PolicyRepair {
  private static final String POOL = "java.util.concurrent.ScheduledThreadPoolExecutor";
  private static final String CALL = ".setRemoveOnCancelPolicy(true);";

  private PolicyRepair() {}

  /** The fix for the pool that {@code call} makes, for the field {@code field} if for one. */
  static Optional<Fix> of(CallSite call, Optional<FieldInfo> field) {
    if (!(call.node() instanceof Expression.New made) || !made.type().name().equals(POOL)) {
      return Optional.empty();
    }
    Repair repair = Repair.in(call.site().executable().owner().unit());
    if (field.isPresent() && field.get().node().initializer() == made) {
      return inInitializer(field.get(), made, repair);
    }
    MethodNode method = call.site().executable().node();
    Optional<Spot> spot = method == null ? Optional.empty() : Spot.of(method.body(), made);
    return spot.flatMap(each -> behind(each.statement(), made, repair));
  }

  private static Optional<Fix> behind(Statement made, Expression pool, Repair repair) {
    if (made instanceof Statement.LocalVariable variable
        && variable.initializer() == pool
        && isPool(variable.local())) {
      return repair.after(made, variable.local().name() + CALL).titled(title());
    }
    if (made instanceof Statement.ExpressionStatement statement
        && statement.expression() instanceof Expression.Assign assign
        && assign.value() == pool
        && isPool(assign.target().type())
        && (assign.target() instanceof Expression.FieldAccess
            || assign.target() instanceof Expression.LocalAccess)) {
      return repair.after(made, repair.code().text(assign.target().range()) + CALL).titled(title());
    }
    return Optional.empty();
  }

  /** A block of its own, since a field has no statement to put another behind. */
  private static Optional<Fix> inInitializer(FieldInfo field, Expression pool, Repair repair) {
    SourceCode code = repair.code();
    int end = code.skipBlank(pool.range().endOffset());
    ClassNode.Kind kind = field.owner().node().kind();
    if (!isPool(field.node().type())
        || !code.has(end, ';')
        || kind == ClassNode.Kind.INTERFACE
        || kind == ClassNode.Kind.ANNOTATION) {
      return Optional.empty();
    }
    int at = code.pastComment(end + 1);
    String block =
        repair.block(
            code.indentOf(field.node().nameRange().startOffset()),
            "",
            field.node().isStatic() ? "static {" : "{",
            "\t" + field.name() + CALL,
            "}");
    return repair.replace(at, at, block).titled(title());
  }

  private static boolean isPool(Local local) {
    return isPool(local.type());
  }

  private static boolean isPool(TypeRef type) {
    return type.name().equals(POOL);
  }

  private static String title() {
    return "Take cancelled tasks out of the queue";
  }
}
