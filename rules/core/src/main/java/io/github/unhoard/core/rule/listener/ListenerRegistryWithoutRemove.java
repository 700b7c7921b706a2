package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A publisher that takes listeners and gives none back. */
public final class ListenerRegistryWithoutRemove implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ListenerRegistryWithoutRemove",
          "listeners and registrations",
          Tier.WARNING,
          "A long-lived class takes listeners and offers no way to take one back");
  private static final Pattern LISTENER =
      Pattern.compile("\\w*(Listener|Observer|Subscriber|Callback|Watcher)s?");
  private static final Pattern TAKES =
      Pattern.compile(
          "(add|register|subscribe|attach)\\w*(Listener|Observer|Subscriber|Callback|Watcher)s?"
              + "|(add|register|subscribe|listen|watch)");
  private static final Pattern GIVES_BACK =
      Pattern.compile(
          "(remove|unregister|deregister|unsubscribe|delete|detach|clear|unlisten)\\w*");

  /** Classes that collect listeners for what they build, or are told once how to work. */
  private static final Pattern SET_UP =
      Pattern.compile(
          "\\w*(Builder|Config|Configuration|Configurer|Options|Properties|Spec|Registry)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      ClassInfo owner = retention.field().owner();
      if (!owner.isTest()
          && retention.releases().isEmpty()
          && retention.bounds().isEmpty()
          && retention.escapes().isEmpty()
          && !retention.borrowed()
          && !SET_UP.matcher(owner.simpleName()).matches()
          && !offersRemoval(owner, program)) {
        retention.growths().stream()
            .filter(each -> takesListener(each, program))
            .findFirst()
            .ifPresent(each -> sink.accept(report(retention, each)));
      }
    }
  }

  private static boolean takesListener(Growth growth, Program program) {
    Executable method = growth.site().executable();
    Expression stored = growth.value() != null ? growth.value() : growth.key();
    if (growth.depth() > 1
        || growth.phase() == Phase.NEVER
        || growth.phase() == Phase.TEST
        || method.kind() != MethodNode.Kind.METHOD
        || method.node() == null
        || !method.has(Modifier.PUBLIC)
        || !(stored instanceof Expression.LocalAccess local)
        || method.parameters().stream().noneMatch(each -> each.id() == local.local().id())) {
      return false;
    }
    boolean listens =
        LISTENER.matcher(local.type().simpleName()).matches()
            || LISTENER.matcher(method.name()).matches();
    return listens
        && TAKES.matcher(method.name()).matches()
        && !program.catalog().isA(local.type(), "java.lang.ref.Reference")
        && returnsNoHandle(method.node());
  }

  /** A result other than whether it worked may be what takes the registration back. */
  private static boolean returnsNoHandle(MethodNode method) {
    TypeRef result = method.returnType();
    return Set.of("void", "boolean", "int").contains(result.name())
        || result.name().equals(method.owner());
  }

  private static boolean offersRemoval(ClassInfo owner, Program program) {
    for (MethodNode method : owner.node().methods()) {
      if (GIVES_BACK.matcher(method.name()).matches()) {
        return true;
      }
    }
    return program.subtypesOf(owner).stream()
        .flatMap(each -> each.node().methods().stream())
        .anyMatch(each -> GIVES_BACK.matcher(each.name()).matches());
  }

  private static Finding report(Retention retention, Growth growth) {
    String name = retention.field().name();
    String method = growth.site().executable().display();
    String owner = retention.field().owner().simpleName();
    boolean lives =
        retention.lifetime() == Lifetime.PROCESS || retention.lifetime() == Lifetime.SINGLETON;
    return Report.on(INFO, lives ? Tier.WARNING : Tier.INFO, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " keeps the listeners of " + owner + " strongly",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(Evidence.Role.GROWTH, method + " adds a listener for whoever asks", growth.site())
        .because(
            Evidence.Role.RELEASE,
            "there is no method that removes one, no handle in the result, and no clearing")
        .because(Evidence.Role.REPAIR, "Return a handle that removes the listener")
        .saying(
            name
                + " takes listeners and gives none back: "
                + Wording.at(growth.site())
                + " adds one, and "
                + owner
                + " has no way to remove it, so whoever listens stays "
                + Wording.until(retention)
                + ". Return a handle that removes the listener, or offer a remove method.");
  }
}
