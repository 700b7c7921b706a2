package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTInfixExpression;
import net.sourceforge.pmd.lang.java.ast.ASTPattern;
import net.sourceforge.pmd.lang.java.ast.ASTPatternExpression;
import net.sourceforge.pmd.lang.java.ast.ASTRecordPattern;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTTypePattern;

/** Lowers {@code instanceof} and patterns. */
final class PatternLowering {
  private final UnitLowering unit;

  PatternLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression instanceOf(ASTInfixExpression tree) {
    Expression value = unit.expressions.lower(tree.getLeftOperand());
    TypeRef type = unit.type(tree);
    SourceRange range = unit.range(tree);
    ASTExpression right = tree.getRightOperand();
    if (right instanceof ASTPatternExpression pattern) {
      return test(value, pattern.getPattern(), type, range);
    }
    TypeRef tested =
        right instanceof ASTTypeExpression named
            ? unit.type(named.getTypeNode())
            : unit.type(right);
    return new Expression.InstanceOf(value, tested, null, List.of(), type, range);
  }

  /** The test whether {@code value} matches {@code pattern}; brings its variables into scope. */
  Expression.InstanceOf test(
      Expression value, ASTPattern pattern, TypeRef type, SourceRange range) {
    if (pattern instanceof ASTTypePattern binding && binding.getVarId() != null) {
      Local local = unit.variables.declare(binding.getVarId());
      return new Expression.InstanceOf(value, local.type(), local, List.of(), type, range);
    }
    List<Local> components = new ArrayList<>();
    TypeRef tested = TypeRef.UNKNOWN;
    if (pattern instanceof ASTRecordPattern parts) {
      tested = unit.type(parts.getTypeNode());
      bindAll(parts, components, 0);
    }
    return new Expression.InstanceOf(value, tested, null, components, type, range);
  }

  private void bindAll(ASTRecordPattern parts, List<Local> components, int depth) {
    for (ASTPattern each : parts.getComponentPatterns()) {
      if (each instanceof ASTTypePattern binding && binding.getVarId() != null) {
        components.add(unit.variables.declare(binding.getVarId()));
      } else if (each instanceof ASTRecordPattern inner && depth < Node.MAX_DEPTH) {
        bindAll(inner, components, depth + 1);
      }
    }
  }
}
