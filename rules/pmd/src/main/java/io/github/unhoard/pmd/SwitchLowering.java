package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTGuard;
import net.sourceforge.pmd.lang.java.ast.ASTPattern;
import net.sourceforge.pmd.lang.java.ast.ASTPatternExpression;
import net.sourceforge.pmd.lang.java.ast.ASTStatement;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchArrowBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchFallthroughBranch;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchLike;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Lowers both forms of switch, as statement and as value. */
final class SwitchLowering {
  private static final TypeRef BOOLEAN =
      new TypeRef("boolean", true, Set.of(TypeTrait.PRIMITIVE), Set.of(), List.of());

  private final UnitLowering unit;

  SwitchLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement.Switch lower(ASTSwitchLike tree) {
    Expression selector = unit.expressions.lower(tree.getTestedExpression());
    Expression tested = shareable(selector);
    boolean hasValue = tree instanceof ASTSwitchExpression;
    int mark = unit.locals.enter();
    List<Statement.Case> lowered = new ArrayList<>();
    for (ASTSwitchBranch each : tree.getBranches()) {
      lowered.add(lower(each, tested, hasValue));
    }
    unit.locals.leave(mark);
    return new Statement.Switch(selector, lowered, unit.range(tree));
  }

  private Statement.Case lower(ASTSwitchBranch branch, Expression selector, boolean hasValue) {
    List<Expression> labels = new ArrayList<>();
    Expression guard = null;
    for (JavaNode each : branch.getLabel().children()) {
      if (each instanceof ASTPattern pattern) {
        labels.add(unit.patterns.test(selector, pattern, BOOLEAN, unit.range(pattern)));
      } else if (each instanceof ASTPatternExpression pattern) {
        labels.add(
            unit.patterns.test(selector, pattern.getPattern(), BOOLEAN, unit.range(pattern)));
      } else if (each instanceof ASTGuard condition) {
        guard = unit.expressions.lower(condition.getGuard());
      } else if (each instanceof ASTExpression constant) {
        labels.add(unit.expressions.lower(constant));
      }
    }
    List<Statement> body = new ArrayList<>();
    if (branch instanceof ASTSwitchFallthroughBranch colon) {
      colon.getStatements().forEach(each -> unit.statements.lowerInto(each, body));
    } else if (branch instanceof ASTSwitchArrowBranch arrow) {
      arrow(arrow, hasValue, body);
    }
    return new Statement.Case(
        labels,
        branch.getLabel().isDefault(),
        guard,
        body,
        branch instanceof ASTSwitchFallthroughBranch);
  }

  private void arrow(ASTSwitchArrowBranch branch, boolean hasValue, List<Statement> body) {
    if (branch.getRightHandSide() instanceof ASTStatement statement) {
      unit.statements.lowerInto(statement, body);
    } else if (branch.getRightHandSide() instanceof ASTExpression value) {
      body.add(
          hasValue
              ? unit.deeper(
                  () -> new Statement.Yield(unit.expressions.lower(value), unit.range(value)))
              : unit.statements.expression(value));
    }
  }

  /** The selector runs once, so a pattern may not repeat what has an effect. */
  private static Expression shareable(Expression selector) {
    boolean hasNoEffect =
        selector instanceof Expression.LocalAccess
            || selector instanceof Expression.This
            || selector instanceof Expression.FieldAccess field && field.receiver() == null;
    return hasNoEffect
        ? selector
        : new Expression.Opaque(List.of(), selector.type(), selector.range());
  }
}
