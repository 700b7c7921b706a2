package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Threads that a shared object starts on its first use, with the first caller's class loader. */
final class InheritedLoaders {
  private static final String SETS_LOADER = "setContextClassLoader";

  private final Program program;
  private final Set<String> settingLoaders = new HashSet<>();

  InheritedLoaders(Program program) {
    this.program = program;
    for (CallSite call : program.calls()) {
      if (call.method().name().equals(SETS_LOADER)) {
        settingLoaders.add(call.site().executable().owner().outermost().name());
      }
    }
  }

  void check(RuleInfo rule, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      Executable method = call.site().executable();
      if (method.kind() == MethodNode.Kind.METHOD
          && !method.owner().isTest()
          && !method.name().equals("main")
          && makesThread(call)
          && !settingLoaders.contains(method.owner().outermost().name())) {
        Optional<FieldInfo> field = program.fieldInitializedBy(call);
        boolean lazily = isLazy(call.site().context());
        boolean shared =
            field.filter(each -> each.node().isStatic()).isPresent()
                || isOneOfAKind(method.owner());
        if (lazily && (shared || field.isPresent() && isDaemon(call))) {
          Tier tier = shared && isDaemon(call) ? Tier.WARNING : Tier.INFO;
          sink.accept(report(rule, tier, call, field));
        }
      }
    }
  }

  private boolean makesThread(CallSite call) {
    if (call.isReference()) {
      return false;
    }
    if (call.node() instanceof Expression.New made) {
      return made.body() == null
          && (made.type().name().equals("java.util.Timer")
              || made.type().name().equals("java.lang.Thread"));
    }
    return call.method().name().equals("newThread")
        && program.catalog().isA(call.node().type(), "java.lang.Thread");
  }

  /** Whether the class keeps its only instance in a static final field and makes no other. */
  private static boolean isOneOfAKind(ClassInfo owner) {
    boolean constant = false;
    for (FieldNode field : owner.node().fields()) {
      constant |=
          field.isStatic()
              && field.modifiers().contains(Modifier.FINAL)
              && field.type().name().equals(owner.name());
    }
    return constant
        && owner.node().methods().stream()
            .filter(each -> each.kind() == MethodNode.Kind.CONSTRUCTOR)
            .allMatch(each -> each.modifiers().contains(Modifier.PRIVATE));
  }

  /** Whether a null check or a flag lets the site run on first use only. */
  private static boolean isLazy(@org.jspecify.annotations.Nullable Context context) {
    return Context.guards(context).stream()
        .anyMatch(guard -> asksFirst(guard.condition(), guard.holds()));
  }

  private static boolean asksFirst(Expression condition, boolean holds) {
    if (condition instanceof Expression.Operation operation) {
      if (operation.operator().equals("!")) {
        return asksFirst(operation.operands().get(0), !holds);
      }
      if (operation.operator().equals(holds ? "==" : "!=")) {
        return operation.operands().stream().anyMatch(Expression::isNull)
            && operation.operands().stream().anyMatch(Expression.FieldAccess.class::isInstance);
      }
      return operation.operands().stream().anyMatch(each -> asksFirst(each, holds));
    }
    if (condition instanceof Expression.Call call) {
      return holds && call.method().name().equals("compareAndSet");
    }
    return !holds
        && condition instanceof Expression.FieldAccess field
        && field.type().name().equals("boolean");
  }

  /** Whether nothing waits for the thread to end: a daemon, or one that a factory made. */
  private static boolean isDaemon(CallSite call) {
    if (call.method().name().equals("newThread")) {
      return true;
    }
    boolean constructed =
        call.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Expression.Literal literal && literal.value().equals("true"));
    MethodNode method = call.site().executable().node();
    return constructed || method != null && method.body() != null && setsDaemon(method.body());
  }

  private static boolean setsDaemon(Node node) {
    return node instanceof Expression.Call call
            && call.method().name().equals("setDaemon")
            && call.arguments().stream()
                .anyMatch(each -> each instanceof Expression.Literal l && l.value().equals("true"))
        || node.children().stream().anyMatch(InheritedLoaders::setsDaemon);
  }

  private static Finding report(
      RuleInfo rule, Tier tier, CallSite call, Optional<FieldInfo> field) {
    String thread =
        call.node() instanceof Expression.New made ? made.type().simpleName() : "Thread";
    Report report =
        field.isPresent() ? Report.on(rule, tier, field.get()) : Report.at(rule, tier, call.site());
    return report
        .because(
            Evidence.Role.HOLDER,
            "a thread holds the context class loader that it inherits for as long as it runs")
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " makes the " + thread + " for its first caller",
            call.site())
        .because(Evidence.Role.RELEASE, "nothing sets another context class loader")
        .because(Evidence.Role.REPAIR, "Call setContextClassLoader(null) before it starts")
        .saying(
            "The "
                + thread
                + " that "
                + Wording.at(call.site())
                + " makes on first use inherits the context class loader of its first caller, and"
                + " keeps that application loaded after it is undeployed. Call"
                + " setContextClassLoader(null), or that of this class, before it starts.");
  }
}
