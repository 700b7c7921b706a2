package io.github.unhoard.core.tree;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The expressions of {@link TreePrinter}. */
final class ExpressionPrinter {
  private final BiFunction<Statement, Integer, String> statements;
  private final BiFunction<ClassNode, Integer, String> bodies;
  private int indent;

  ExpressionPrinter(
      BiFunction<Statement, Integer, String> statements,
      BiFunction<ClassNode, Integer, String> bodies) {
    this.statements = statements;
    this.bodies = bodies;
  }

  String print(Expression expression, int indent) {
    this.indent = indent;
    return print(expression);
  }

  private String print(Expression expression) {
    if (expression instanceof Expression.LocalAccess access) {
      return access.local().name() + "#" + access.local().id();
    } else if (expression instanceof Expression.FieldAccess access) {
      return on(access.receiver()) + access.owner() + "::" + access.name();
    } else if (expression instanceof Expression.Call call) {
      return on(call.receiver()) + method(call.method()) + "(" + list(call.arguments()) + ")";
    } else if (expression instanceof Expression.New creation) {
      String body = creation.body() == null ? "" : " " + bodies.apply(creation.body(), indent);
      return on(creation.outer())
          + "new "
          + method(creation.constructor())
          + "("
          + list(creation.arguments())
          + ")"
          + body;
    } else if (expression instanceof Expression.This self) {
      return (self.viaSuper() ? "super:" : "this:") + self.type().name();
    } else if (expression instanceof Expression.Literal literal) {
      return literal(literal);
    } else if (expression instanceof Expression.Assign assign) {
      String operator = assign.operator() == null ? "=" : assign.operator();
      return print(assign.target()) + " " + operator + " " + print(assign.value());
    } else if (expression instanceof Expression.Operation operation) {
      return "(" + operation.operator() + " " + list(operation.operands()) + ")";
    }
    return rare(expression);
  }

  private String rare(Expression expression) {
    if (expression instanceof Expression.Lambda lambda) {
      String parameters =
          lambda.parameters().stream()
              .map(each -> each.type() + " " + each.name() + "#" + each.id())
              .collect(Collectors.joining(", "));
      return "(" + parameters + ") -> " + statements.apply(lambda.body(), indent);
    } else if (expression instanceof Expression.MethodReference reference) {
      return "&" + on(reference.receiver()) + method(reference.method());
    } else if (expression instanceof Expression.NewArray array) {
      return "new "
          + array.type()
          + "("
          + list(array.dimensions())
          + "){"
          + list(array.elements())
          + "}";
    } else if (expression instanceof Expression.Conditional conditional) {
      return "(? "
          + print(conditional.condition())
          + ", "
          + print(conditional.whenTrue())
          + ", "
          + print(conditional.whenFalse())
          + ")";
    } else if (expression instanceof Expression.InstanceOf test) {
      String binding = test.binding() == null ? "" : " " + locals(List.of(test.binding()));
      String parts = test.components().isEmpty() ? "" : " [" + locals(test.components()) + "]";
      return "(is " + print(test.value()) + " " + test.tested() + binding + parts + ")";
    } else if (expression instanceof Expression.Cast cast) {
      return "(as " + print(cast.value()) + " " + cast.type() + ")";
    } else if (expression instanceof Expression.ArrayAccess access) {
      return print(access.array()) + "[" + print(access.index()) + "]";
    } else if (expression instanceof Expression.SwitchValue switched) {
      return statements.apply(switched.body(), indent);
    }
    return "opaque(" + list(expression.children()) + ")";
  }

  private static String locals(List<Local> locals) {
    return locals.stream()
        .map(each -> each.name() + "#" + each.id())
        .collect(Collectors.joining(", "));
  }

  private static String literal(Expression.Literal literal) {
    return switch (literal.kind()) {
      case STRING -> "\"" + literal.value().replace("\n", "\\n") + "\"";
      case CHARACTER -> "'" + literal.value().replace("\n", "\\n") + "'";
      case CLASS -> literal.value() + ".class";
      default -> literal.value();
    };
  }

  private static String method(MethodRef method) {
    String certain = method.resolved() ? "" : "?";
    return method.owner() + "::" + method.name() + certain;
  }

  private String on(@Nullable Expression receiver) {
    return receiver == null ? "" : print(receiver) + ".";
  }

  private String list(List<? extends Node> nodes) {
    return nodes.stream()
        .map(
            each ->
                each instanceof Expression expression
                    ? print(expression)
                    : statements.apply((Statement) each, indent))
        .collect(Collectors.joining(", "));
  }
}
