package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.Repeatable;
import io.github.unhoard.core.fix.SourceCode;
import io.github.unhoard.core.fix.Spot;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Moves what releases an entry into a finally block, where the entry is added and released by
 * statements of one block.
 */
public final class FinallyRepair {
  private final Repair repair;
  private final Statement release;
  private final List<Statement> between;
  private final List<Statement> rest;
  private final Set<Integer> declared = new HashSet<>();

  private FinallyRepair(
      Repair repair, Statement release, List<Statement> between, List<Statement> rest) {
    this.repair = repair;
    this.release = release;
    this.between = between;
    this.rest = rest;
    for (Statement each : between) {
      if (each instanceof Statement.LocalVariable variable) {
        declared.add(variable.local().id());
      }
    }
  }

  /** The fix that lets {@code closing} run whatever happens after {@code opening}. */
  public static Optional<Fix> of(Site site, Expression opening, Expression closing, String what) {
    Node body = site.executable().node() == null ? null : site.executable().node().body();
    Optional<Spot> opened = Spot.of(body, opening);
    Optional<Spot> closed = Spot.of(body, closing);
    if (opened.isEmpty()
        || closed.isEmpty()
        || !opened.get().block().range().equals(closed.get().block().range())
        || !closed.get().isOnly(closing)
        || !isPlain(opened.get().statement())) {
      return Optional.empty();
    }
    List<Statement> all = opened.get().block().statements();
    int from = all.indexOf(opened.get().statement()) + 1;
    int to = all.indexOf(closed.get().statement());
    return from >= to
        ? Optional.empty()
        : new FinallyRepair(
                Repair.in(site.executable().owner().unit()),
                closed.get().statement(),
                all.subList(from, to),
                all.subList(to + 1, all.size()))
            .fix("Move " + what + " into a finally block");
  }

  private static boolean isPlain(Statement statement) {
    return statement instanceof Statement.ExpressionStatement
        || statement instanceof Statement.LocalVariable;
  }

  private Optional<Fix> fix(String title) {
    boolean leaves = between.stream().anyMatch(each -> any(each, FinallyRepair::leavesEarly));
    if (leaves || !isSameInFinally()) {
      return Optional.empty();
    }
    if (rest.stream().noneMatch(each -> uses(each, declared))) {
      wrap(between.get(between.size() - 1));
    } else if (rest.size() == 1
        && rest.get(0) instanceof Statement.Return result
        && isValue(result.value())) {
      wrap(result);
    } else {
      return Optional.empty();
    }
    return repair.titled(title);
  }

  /** A return in a handler forgets the release; elsewhere it may mean to keep the entry. */
  private static boolean leavesEarly(Node node) {
    return node instanceof Statement.Jump
        || node instanceof Statement.Return
        || node instanceof Statement.LocalClass;
  }

  /** Whether the release means the same at the end, whatever happened in between. */
  private boolean isSameInFinally() {
    Expression call = ((Statement.ExpressionStatement) release).expression();
    Set<Integer> used = new HashSet<>();
    any(
        call,
        node -> node instanceof Expression.LocalAccess local && !used.add(local.local().id()));
    boolean written =
        between.stream()
            .anyMatch(
                each ->
                    any(
                        each,
                        node ->
                            node instanceof Expression.Assign assign && uses(assign.target(), used)
                                || node instanceof Expression.Operation step
                                    && (step.operator().equals("++")
                                        || step.operator().equals("--"))
                                    && uses(step, used)));
    boolean simple =
        call instanceof Expression.Call undo
            && (undo.receiver() == null || Repeatable.is(undo.receiver()))
            && undo.arguments().stream().allMatch(each -> Repeatable.is(each) || each.isNull());
    return simple && !written && used.stream().noneMatch(declared::contains);
  }

  private static boolean isValue(@Nullable Expression value) {
    return value instanceof Expression.LocalAccess || value instanceof Expression.Literal;
  }

  private static boolean uses(Node node, Set<Integer> locals) {
    return any(
        node,
        each ->
            each instanceof Expression.LocalAccess local && locals.contains(local.local().id()));
  }

  /** Puts everything up to {@code last} into a try block and the release behind it. */
  private void wrap(Statement last) {
    SourceCode code = repair.code();
    int start = between.get(0).range().startOffset();
    int at = release.range().startOffset();
    int released = repair.endOf(release).orElse(-1);
    int end = repair.endOf(last).orElse(-1);
    boolean ownLines =
        code.startsLine(start)
            && code.startsLine(at)
            && released > 0
            && end > 0
            && code.lineEnd(at) == code.lineEnd(released)
            && code.pastComment(released) == code.lineEnd(released);
    if (!ownLines) {
      repair.giveUp();
      return;
    }
    int from = code.lineStart(start);
    String indent = code.indentOf(start);
    StringBuilder text = new StringBuilder(indent).append("try {\n");
    if (last == between.get(between.size() - 1)) {
      // What follows the release stays behind it; comments before it move along.
      end = code.lineEnd(released);
      text.append(deeper(code.text(from, code.lineStart(at))));
    } else {
      end = code.pastComment(end);
      text.append(deeper(code.text(from, code.lineStart(at))))
          .append(deeper(code.text(code.lineEnd(released), end).replaceFirst("\n", "") + "\n"));
    }
    text.append(indent)
        .append("} finally {\n")
        .append(deeper(code.text(code.lineStart(at), code.lineEnd(released))))
        .append('\n')
        .append(indent)
        .append('}');
    repair.replace(from, end, text.toString());
  }

  private String deeper(String lines) {
    String step = repair.code().step();
    return lines.replaceAll("(?m)^(?=.)", Matcher.quoteReplacement(step));
  }

  private static boolean any(Node node, Predicate<Node> test) {
    return test.test(node) || node.children().stream().anyMatch(child -> any(child, test));
  }
}
