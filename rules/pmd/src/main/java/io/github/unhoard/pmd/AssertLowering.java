package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTAssertStatement;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;

/** Lowers {@code assert c : m} to {@code if (!c) throw new AssertionError(m)}. */
final class AssertLowering {
  private final UnitLowering unit;

  AssertLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(ASTAssertStatement tree) {
    SourceRange range = unit.range(tree);
    Expression holds = unit.deeper(() -> unit.expressions.lower(tree.getCondition()));
    TypeRef error = unit.types.library("java.lang.AssertionError");
    ASTExpression detail = tree.getDetailMessageNode();
    List<Expression> arguments =
        detail == null
            ? List.of()
            : List.of(unit.deeper(() -> unit.deeper(() -> unit.expressions.lower(detail))));
    List<TypeRef> parameters =
        arguments.isEmpty() ? List.of() : List.of(unit.types.library("java.lang.Object"));
    MethodRef constructor =
        new MethodRef(error, MethodRef.CONSTRUCTOR, parameters, error, false, false, true);
    return new Statement.If(
        new Expression.Operation("!", List.of(holds), holds.type(), range),
        new Statement.Throw(
            new Expression.New(constructor, null, arguments, null, error, range), range),
        null,
        range);
  }
}
