package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A loop that ends every entry of a holder, which goes on and still has them all. */
final class EndedButKept {
  private static final Pattern ENDS =
      Pattern.compile(
          "(cancel|close|dispose|stop|shutdown|abort|fail|completeExceptionally|interrupt|destroy"
              + "|onTimeout|onError|onFailure|onCancel)(\\p{Upper}\\w*)?");
  private static final Set<String> VIEWS = Set.of("values", "keySet", "entrySet");

  private EndedButKept() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth =
        retention.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
            .findFirst();
    boolean entryByEntry =
        !retention.releases().isEmpty()
            && retention.releases().stream().allMatch(each -> each.kind() == Release.Kind.PER_ENTRY)
            && retention.releases().stream().anyMatch(Release::inOperation);
    if (growth.isEmpty() || !entryByEntry || retention.borrowed()) {
      return Optional.empty();
    }
    ClassInfo owner = retention.field().owner();
    for (MethodNode node : owner.node().methods()) {
      Executable method = program.executable(owner, node);
      if (node.body() != null && isInUse(method, growth.get(), retention, program)) {
        Optional<Statement.ForEach> loop = endingLoop(node.body(), retention.field().key());
        if (loop.isPresent()) {
          return Optional.of(report(retention, growth.get(), method, loop.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the holder is used on after the method, which takes nothing out. */
  private static boolean isInUse(
      Executable method, Growth growth, Retention retention, Program program) {
    Set<Executable> reached = program.reachableFrom(method);
    return method.kind() == MethodNode.Kind.METHOD
        && !EndOfLife.isEnd(method)
        && !method.equals(growth.site().executable())
        && retention.releases().stream()
            .map(each -> each.site().executable())
            .noneMatch(reached::contains);
  }

  private static Optional<Statement.ForEach> endingLoop(Node node, FieldKey holder) {
    if (node instanceof Statement.ForEach loop
        && isOver(loop.iterable(), holder)
        && ends(loop.body(), loop.variable().id())) {
      return Optional.of(loop);
    }
    return node.children().stream()
        .flatMap(child -> endingLoop(child, holder).stream())
        .findFirst();
  }

  private static boolean isOver(Expression iterable, FieldKey holder) {
    Expression whole =
        iterable instanceof Expression.Call view && VIEWS.contains(view.method().name())
            ? view.receiver()
            : iterable;
    return holder.isReadBy(whole);
  }

  private static boolean ends(Node node, int entry) {
    return node instanceof Expression.Call call
            && ENDS.matcher(call.method().name()).matches()
            && call.receiver() != null
            && Captures.mentions(call.receiver(), entry)
        || node.children().stream().anyMatch(child -> ends(child, entry));
  }

  private static Finding report(
      Retention retention, Growth growth, Executable method, Statement.ForEach loop) {
    String name = retention.field().name();
    int line = loop.range().startLine();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(retention, growth, tier, name + " holds the entries")
        .because(
            Evidence.Role.RELEASE,
            method.display() + " ends each entry at line " + line + " and takes none out",
            Report.place(method))
        .because(Evidence.Role.REPAIR, "Clear " + name + " after the loop")
        .saying(
            name
                + " keeps entries that are over: "
                + Wording.growth(growth)
                + ", and "
                + method.display()
                + " ends each of them at line "
                + line
                + " and leaves them all in place. Call "
                + name
                + ".clear() after the loop.");
  }
}
