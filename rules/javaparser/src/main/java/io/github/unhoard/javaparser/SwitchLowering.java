package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers both forms of switch, as statement and as value. */
final class SwitchLowering {
  private final UnitLowering unit;

  SwitchLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Typed value(SwitchExpr expression, Scope outer, @Nullable JavaType wanted) {
    Scope.Result result = Scope.Result.ofSwitch(wanted);
    Statement.Switch body = statement(expression, expression, outer.function(result), true);
    JavaType type = null;
    for (JavaType each : result.seen()) {
      type = type == null ? each : unit.conversions.common(type, each, wanted);
    }
    type = type == null ? JavaType.UNKNOWN : type;
    return new Typed(
        new Expression.SwitchValue(body, unit.ref(type), unit.range(expression)), type);
  }

  Statement.Switch statement(
      SwitchNode node, com.github.javaparser.ast.Node at, Scope outer, boolean isValue) {
    Typed selector = unit.expressions.lower(node.getSelector(), outer, null);
    Scope scope = outer.block();
    List<Statement.Case> cases = new ArrayList<>();
    for (SwitchEntry entry : node.getEntries()) {
      cases.add(oneCase(entry, selector, scope, isValue));
    }
    return new Statement.Switch(selector.node(), cases, unit.range(at));
  }

  private Statement.Case oneCase(SwitchEntry entry, Typed selector, Scope group, boolean isValue) {
    boolean fallsThrough = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
    // Statement groups share their variables, arrows do not.
    Scope scope = fallsThrough ? group : group.block();
    List<Expression> labels = new ArrayList<>();
    for (com.github.javaparser.ast.expr.Expression label : entry.getLabels()) {
      Typed lowered = label(label, selector, scope);
      labels.add(lowered.node());
      scope.declareAll(lowered.whenTrue());
    }
    Expression guard = null;
    if (entry.getGuard().isPresent()) {
      Typed lowered = unit.expressions.lower(entry.getGuard().get(), scope, JavaType.BOOLEAN);
      scope.declareAll(lowered.whenTrue());
      guard = lowered.node();
    }
    boolean isDefault =
        entry.isDefault() || (entry.getLabels().isEmpty() && entry.getGuard().isEmpty());
    return new Statement.Case(labels, isDefault, guard, body(entry, scope, isValue), fallsThrough);
  }

  private Typed label(
      com.github.javaparser.ast.expr.Expression written, Typed selector, Scope scope) {
    com.github.javaparser.ast.expr.Expression label = Arguments.withoutParens(written);
    if (label instanceof ComponentPatternExpr pattern) {
      Expression value = shareable(selector);
      return unit.patterns.test(value, selector.type(), pattern, scope, unit.range(label));
    }
    ClassSymbol symbol = unit.classes.symbol(Erasure.upperBound(selector.type()));
    if (label instanceof NameExpr name && symbol != null && isEnum(symbol)) {
      FieldSymbol constant = symbol.declaredField(name.getNameAsString());
      if (constant != null) {
        return new Typed(
            new Expression.FieldAccess(
                null,
                symbol.name(),
                constant.name(),
                true,
                unit.ref(constant.type()),
                unit.range(label)),
            constant.type());
      }
    }
    return unit.expressions.lower(label, scope, null);
  }

  private static boolean isEnum(ClassSymbol symbol) {
    return symbol.kind() == ClassNode.Kind.ENUM;
  }

  private List<Statement> body(SwitchEntry entry, Scope scope, boolean isValue) {
    boolean isExpression = entry.getType() == SwitchEntry.Type.EXPRESSION;
    if (isExpression
        && isValue
        && entry.getStatements().size() == 1
        && entry.getStatements().get(0) instanceof ExpressionStmt only) {
      Scope.Result result = scope.yieldResult();
      JavaType wanted = result == null ? null : result.wanted();
      Typed value = unit.expressions.lower(only.getExpression(), scope, wanted);
      if (result != null) {
        result.seen().add(value.type());
      }
      return List.of(new Statement.Yield(value.node(), unit.range(only.getExpression())));
    }
    return unit.statements.lowerAll(entry.getStatements(), scope);
  }

  /** The selector runs once, so a pattern may not repeat what has an effect. */
  private static Expression shareable(Typed selector) {
    Expression node = selector.node();
    boolean hasNoEffect =
        node instanceof Expression.LocalAccess
            || node instanceof Expression.This
            || (node instanceof Expression.FieldAccess field && field.receiver() == null);
    return hasNoEffect ? node : new Expression.Opaque(List.of(), node.type(), node.range());
  }
}
