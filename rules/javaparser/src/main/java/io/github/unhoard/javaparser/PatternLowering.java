package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers patterns. */
final class PatternLowering {
  private static final int MAX_NESTING = 100;

  private final UnitLowering unit;

  PatternLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Typed instanceOf(InstanceOfExpr expression, Scope scope) {
    Typed value = unit.expressions.lower(expression.getExpression(), scope, null);
    SourceRange range = unit.range(expression);
    if (expression.getPattern().isPresent()) {
      return test(value.node(), value.type(), expression.getPattern().get(), scope, range);
    }
    JavaType tested = unit.type(expression.getType(), scope);
    return new Typed(
        new Expression.InstanceOf(
            value.node(), unit.ref(tested), null, List.of(), unit.ref(JavaType.BOOLEAN), range),
        JavaType.BOOLEAN);
  }

  /** The test whether {@code value} matches; its variables hold where it is true. */
  Typed test(
      Expression value,
      JavaType valueType,
      ComponentPatternExpr pattern,
      Scope scope,
      SourceRange range) {
    List<Binding> bindings = new ArrayList<>();
    Local binding = null;
    List<Local> components = new ArrayList<>();
    JavaType tested = JavaType.UNKNOWN;
    if (pattern instanceof TypePatternExpr named) {
      Binding variable = declare(named, valueType, scope);
      bindings.add(variable);
      binding = variable.local();
      tested = variable.type();
    } else if (pattern instanceof RecordPatternExpr record) {
      tested = unit.type(record.getType(), scope);
      bindComponents(record, tested, scope, bindings, MAX_NESTING);
      bindings.forEach(each -> components.add(each.local()));
    }
    return new Typed(
        new Expression.InstanceOf(
            value, unit.ref(tested), binding, components, unit.ref(JavaType.BOOLEAN), range),
        JavaType.BOOLEAN,
        bindings,
        List.of());
  }

  private void bindComponents(
      RecordPatternExpr pattern, JavaType record, Scope scope, List<Binding> bindings, int budget) {
    if (budget == 0) {
      return;
    }
    for (int i = 0; i < pattern.getPatternList().size(); i++) {
      ComponentPatternExpr component = pattern.getPatternList().get(i);
      if (component instanceof TypePatternExpr named) {
        bindings.add(declare(named, component(record, i), scope));
      } else if (component instanceof RecordPatternExpr nested) {
        JavaType type = unit.type(nested.getType(), scope);
        bindComponents(nested, type, scope, bindings, budget - 1);
      }
    }
  }

  /** The type of a record's component, for a pattern that says {@code var}. */
  private JavaType component(JavaType record, int index) {
    if (!(unit.classes.symbol(record) instanceof SourceClassSymbol symbol)
        || index >= symbol.syntax().fields().size()) {
      return JavaType.UNKNOWN;
    }
    MemberLookup.@Nullable Field field =
        unit.members.field((JavaType.Declared) record, symbol.syntax().fields().get(index).name());
    return field == null ? JavaType.UNKNOWN : field.type();
  }

  private Binding declare(TypePatternExpr pattern, JavaType valueType, Scope scope) {
    TypeSyntax written = TypeSyntax.of(pattern.getType());
    JavaType type =
        written.form() == TypeSyntax.Form.INFERRED
            ? valueType
            : unit.resolver.resolve(written, scope);
    return unit.binding(pattern.getNameAsString(), type, pattern.getName());
  }
}
