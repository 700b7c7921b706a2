package io.github.unhoard.javac;

import com.sun.source.tree.AssertTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;

/** Lowers {@code assert c : m} to {@code if (!c) throw new AssertionError(m)}. */
final class AssertLowering {
  private final UnitLowering unit;

  AssertLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(AssertTree tree) {
    SourceRange range = unit.range(tree);
    Expression holds = unit.deeper(() -> unit.expressions.lower(tree.getCondition()));
    TypeRef error = unit.types.library("java.lang.AssertionError");
    List<Expression> arguments =
        tree.getDetail() == null
            ? List.of()
            : List.of(
                unit.deeper(() -> unit.deeper(() -> unit.expressions.lower(tree.getDetail()))));
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
