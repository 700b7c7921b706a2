package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Fate;
import io.github.unhoard.core.rule.Fates;
import io.github.unhoard.core.rule.FinallyRepair;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Values that a library's static methods put into the thread: logging and security contexts. */
final class ThreadValues {
  private ThreadValues() {}

  static void check(Program program, Consumer<Finding> sink) {
    Set<String> scopes = program.catalog().names("threadScopes");
    for (CallSite call : program.calls()) {
      if (call.isReference() || call.site().executable().owner().isTest()) {
        continue;
      }
      Set<String> undoing = program.catalog().undoingOnThread(call.method());
      if (!undoing.isEmpty()) {
        judge(call, undoing, program).ifPresent(sink);
      } else if (isScope(call, scopes, program)) {
        ofScope(call, program).ifPresent(sink);
      }
    }
  }

  private static boolean isScope(CallSite call, Set<String> scopes, Program program) {
    return scopes.stream()
        .filter(each -> each.endsWith("#" + call.method().name()))
        .map(each -> each.substring(0, each.indexOf('#')))
        .anyMatch(
            type ->
                program.catalog().isA(call.method().owner(), type)
                    || call.receiver() != null
                        && program.catalog().isA(call.receiver().type(), type));
  }

  private static Optional<Finding> judge(CallSite call, Set<String> undoing, Program program) {
    Executable method = call.site().executable();
    List<CallSite> undone =
        program.callsWithin(method.owner()).stream()
            .filter(each -> each.node() != call.node() && undoes(each, call, undoing))
            .toList();
    List<CallSite> here =
        undone.stream().filter(each -> each.site().executable().equals(method)).toList();
    if (!here.isEmpty()) {
      String used = here.get(0).method().name();
      return thrown(call, here, program).map(at -> notInFinally(call, used, at, here));
    }
    return !undone.isEmpty() || program.phaseOf(call.site(), null) != Phase.OPERATION
        ? Optional.empty()
        : neverUndone(call, undoing, program);
  }

  private static boolean undoes(CallSite each, CallSite set, Set<String> undoing) {
    return each.method().owner().name().equals(set.method().owner().name())
        && undoing.contains(each.method().name())
        && (each.arguments().isEmpty()
            || set.arguments().isEmpty()
            || !isOtherKey(each.arguments().get(0), set.arguments().get(0)));
  }

  private static boolean isOtherKey(Expression one, Expression other) {
    return one instanceof Expression.Literal first
        && other instanceof Expression.Literal second
        && first.kind() == Expression.Literal.Kind.STRING
        && !first.value().equals(second.value());
  }

  private static Optional<SourceRange> thrown(
      CallSite call, List<CallSite> undone, Program program) {
    List<Obligations.Closing> closing =
        undone.stream()
            .map(each -> new Obligations.Closing(each.node(), null, each.site()))
            .toList();
    return program
        .obligations()
        .within(call.site(), new Obligations.Growing(call.node(), null, null), closing)
        .flatMap(
            exits ->
                exits.thrown().stream()
                    .filter(at -> at.startOffset() >= call.site().range().endOffset())
                    .findFirst());
  }

  /** Nothing in the class takes the value out; a container may, after a request. */
  private static Optional<Finding> neverUndone(
      CallSite call, Set<String> undoing, Program program) {
    String type = call.method().owner().name();
    boolean pooled = isPooledWork(call.site().executable(), program);
    if (program.catalog().names("clearedAfterRequest").contains(type) && !pooled) {
      return Optional.empty();
    }
    boolean small = program.catalog().names("smallThreadValues").contains(type);
    String set = name(call);
    String undo =
        call.method().owner().simpleName()
            + "."
            + (undoing.contains("remove") ? "remove" : new TreeSet<>(undoing).first())
            + "()";
    return Optional.of(
        Report.at(ThreadLocalNeverRemoved.INFO, small ? Tier.INFO : Tier.WARNING, call.site())
            .because(Evidence.Role.HOLDER, set + " puts a value into the thread", call.site())
            .because(Evidence.Role.LIFETIME, "pooled threads live until their pool is shut down")
            .because(Evidence.Role.RELEASE, "nothing in the class takes it out")
            .because(Evidence.Role.REPAIR, "Call " + undo + " in a finally block")
            .saying(
                set
                    + " at line "
                    + call.site().line()
                    + " leaves its value in the thread, and the next task there finds it: nothing"
                    + " in the class takes it out. Call "
                    + undo
                    + " in a finally block."));
  }

  private static boolean isPooledWork(Executable method, Program program) {
    Set<String> names = program.catalog().names("pooledWork");
    return names.contains(method.name())
        || method.node() != null
            && method.node().annotations().stream()
                .anyMatch(each -> names.contains(each.type().simpleName()));
  }

  /** A call whose result must be closed to take the value out of the thread. */
  private static Optional<Finding> ofScope(CallSite call, Program program) {
    Fate fate = new Fates(program).of(call);
    if (fate == Fate.DROPPED) {
      return Optional.of(neverClosed(call));
    }
    List<CallSite> closing =
        program.callsWithin(call.site().executable().owner()).stream()
            .filter(each -> each.method().name().equals("close"))
            .filter(
                each ->
                    each.receiver() instanceof Expression.LocalAccess local
                        && program.valuesOf(local, each.site().executable().owner()).stream()
                            .anyMatch(value -> value == call.node()))
            .toList();
    return closing.isEmpty()
        ? Optional.empty()
        : thrown(call, closing, program).map(at -> notInFinally(call, "close", at, closing));
  }

  private static Finding neverClosed(CallSite call) {
    return Report.at(ThreadLocalNeverRemoved.INFO, Tier.WARNING, call.site())
        .because(Evidence.Role.HOLDER, name(call) + " puts a value into the thread", call.site())
        .because(Evidence.Role.LIFETIME, "pooled threads live until their pool is shut down")
        .because(Evidence.Role.RELEASE, "nothing closes what it returns")
        .because(Evidence.Role.REPAIR, "Put it into a try-with-resources statement")
        .saying(
            name(call)
                + " at line "
                + call.site().line()
                + " leaves its value in the thread: what it returns takes the value out when it is"
                + " closed, and nothing closes it. Put it into a try-with-resources statement.");
  }

  private static Finding notInFinally(
      CallSite call, String undoing, SourceRange thrown, List<CallSite> undone) {
    String undo = undoing + "()";
    return Report.at(ThreadLocalNeverRemoved.INFO, Tier.WARNING, call.site())
        .because(Evidence.Role.HOLDER, name(call) + " puts a value into the thread", call.site())
        .because(Evidence.Role.LIFETIME, "pooled threads live until their pool is shut down")
        .because(
            Evidence.Role.RELEASE,
            "an exception leaves before it is taken out",
            new Location(call.site().location().path(), thrown))
        .because(Evidence.Role.REPAIR, "Call " + undo + " in a finally block")
        .repairedBy(
            undone.size() == 1
                ? FinallyRepair.of(call.site(), call.node(), undone.get(0).node(), undo)
                : Optional.empty())
        .saying(
            name(call)
                + " at line "
                + call.site().line()
                + " leaves its value in the thread when line "
                + thrown.startLine()
                + " throws: it is taken out after that line, not in a finally block. Call "
                + undo
                + " in finally.");
  }

  private static String name(CallSite call) {
    return call.method().owner().simpleName() + "." + call.method().name() + "()";
  }
}
