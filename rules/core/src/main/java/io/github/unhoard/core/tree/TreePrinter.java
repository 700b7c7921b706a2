package io.github.unhoard.core.tree;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints trees compactly, one statement a line, for tests and for people. Unresolved names end in
 * {@code ?}, locals read {@code name#id}, methods {@code owner::name}. Positions are left out.
 */
public final class TreePrinter {
  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  /** The whole unit. */
  public static String print(CompilationUnit unit) {
    TreePrinter printer = new TreePrinter();
    unit.types().forEach(each -> printer.type(each, 0));
    unit.problems().forEach(each -> printer.line(0, "! " + each.line() + ": " + each.reason()));
    return printer.out.toString();
  }

  /** One class. */
  public static String print(ClassNode type) {
    TreePrinter printer = new TreePrinter();
    printer.type(type, 0);
    return printer.out.toString();
  }

  /** One statement or expression. */
  public static String print(Node node) {
    TreePrinter printer = new TreePrinter();
    if (node instanceof Statement statement) {
      printer.statement(statement, 0);
      return printer.out.toString();
    }
    return printer.expression((Expression) node, 0);
  }

  private void line(int indent, String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  private void type(ClassNode type, int indent) {
    String inner = type.hasOuterInstance() ? " inner" : "";
    String superclass = type.superclass() == null ? "" : " extends " + type.superclass();
    String interfaces = type.interfaces().isEmpty() ? "" : " implements " + type.interfaces();
    annotations(type.annotations(), indent);
    line(
        indent,
        modifiers(type.modifiers())
            + type.kind().name().toLowerCase(java.util.Locale.ROOT)
            + inner
            + " "
            + type.name()
            + superclass
            + interfaces);
    type.fields().forEach(each -> field(each, indent + 1));
    type.methods().forEach(each -> method(each, indent + 1));
    type.nested().forEach(each -> type(each, indent + 1));
  }

  private void field(FieldNode field, int indent) {
    annotations(field.annotations(), indent);
    String constant = field.isEnumConstant() ? "constant " : "";
    line(
        indent,
        modifiers(field.modifiers())
            + constant
            + field.type()
            + " "
            + field.name()
            + assigned(field.initializer(), indent));
  }

  private void method(MethodNode method, int indent) {
    annotations(method.annotations(), indent);
    String parameters =
        method.parameters().stream()
            .map(each -> each.type() + " " + local(each))
            .collect(Collectors.joining(", "));
    line(
        indent,
        modifiers(method.modifiers())
            + method.returnType()
            + " "
            + method.name()
            + "("
            + parameters
            + ")");
    if (method.body() != null) {
      method.body().statements().forEach(each -> statement(each, indent + 1));
    }
  }

  private void annotations(List<AnnotationNode> annotations, int indent) {
    annotations.forEach(each -> line(indent, "@" + each.type() + each.values()));
  }

  private static String modifiers(Set<Modifier> modifiers) {
    return new TreeSet<>(modifiers)
        .stream()
            .map(each -> each.name().toLowerCase(java.util.Locale.ROOT) + " ")
            .collect(Collectors.joining());
  }

  private void statement(Statement statement, int indent) {
    if (statement instanceof Statement.Block block) {
      line(indent, label(block.label()) + "{");
      block.statements().forEach(each -> statement(each, indent + 1));
      line(indent, "}");
    } else if (statement instanceof Statement.ExpressionStatement plain) {
      line(indent, expression(plain.expression(), indent));
    } else if (statement instanceof Statement.LocalVariable variable) {
      Local local = variable.local();
      line(indent, local.type() + " " + local(local) + assigned(variable.initializer(), indent));
    } else if (statement instanceof Statement.LocalClass type) {
      type(type.declaration(), indent);
    } else if (statement instanceof Statement.If branch) {
      line(indent, "if " + expression(branch.condition(), indent));
      statement(branch.then(), indent + 1);
      if (branch.otherwise() != null) {
        line(indent, "else");
        statement(branch.otherwise(), indent + 1);
      }
    } else if (statement instanceof Statement.Return returned) {
      line(indent, "return" + value(returned.value(), indent));
    } else if (statement instanceof Statement.Yield yielded) {
      line(indent, "yield" + value(yielded.value(), indent));
    } else if (statement instanceof Statement.Throw thrown) {
      line(indent, "throw" + value(thrown.value(), indent));
    } else if (statement instanceof Statement.Jump jump) {
      String target = jump.label() == null ? "" : " " + jump.label();
      line(indent, (jump.isContinue() ? "continue" : "break") + target);
    } else {
      compound(statement, indent);
    }
  }

  private void compound(Statement statement, int indent) {
    if (statement instanceof Statement.Loop loop) {
      String when = loop.testedAfter() ? "until-after" : "loop";
      String condition = loop.condition() == null ? "" : value(loop.condition(), indent);
      line(indent, label(loop.label()) + when + condition);
      loop.initializers().forEach(each -> statement(each, indent + 2));
      statement(loop.body(), indent + 1);
      loop.updates().forEach(each -> statement(each, indent + 2));
    } else if (statement instanceof Statement.ForEach loop) {
      String variable = loop.variable().type() + " " + local(loop.variable());
      line(
          indent,
          label(loop.label()) + "for " + variable + " in " + expression(loop.iterable(), indent));
      statement(loop.body(), indent + 1);
    } else if (statement instanceof Statement.Try attempt) {
      line(indent, "try");
      attempt.resources().forEach(each -> statement(each, indent + 2));
      statement(attempt.body(), indent + 1);
      for (Statement.Catch each : attempt.catches()) {
        line(indent, "catch " + each.types() + " " + local(each.parameter()));
        statement(each.body(), indent + 1);
      }
      if (attempt.finallyBlock() != null) {
        line(indent, "finally");
        statement(attempt.finallyBlock(), indent + 1);
      }
    } else if (statement instanceof Statement.Switch switched) {
      switched(switched, indent);
    } else if (statement instanceof Statement.Synchronized locked) {
      line(indent, "synchronized " + expression(locked.lock(), indent));
      statement(locked.body(), indent + 1);
    }
  }

  private void switched(Statement.Switch switched, int indent) {
    line(indent, "switch " + expression(switched.selector(), indent));
    for (Statement.Case each : switched.cases()) {
      String labels = each.labels().isEmpty() ? "" : " " + list(each.labels(), indent);
      String isDefault = each.isDefault() ? " default" : "";
      String guard = each.guard() == null ? "" : " when " + expression(each.guard(), indent);
      String arrow = each.fallsThrough() ? ":" : " ->";
      line(indent + 1, "case" + labels + isDefault + guard + arrow);
      each.body().forEach(inner -> statement(inner, indent + 2));
    }
  }

  private String assigned(@Nullable Expression value, int indent) {
    return value == null ? "" : " = " + expression(value, indent);
  }

  private String value(@Nullable Expression value, int indent) {
    return value == null ? "" : " " + expression(value, indent);
  }

  private static String label(@Nullable String label) {
    return label == null ? "" : label + ": ";
  }

  private static String local(Local local) {
    return local.name() + "#" + local.id();
  }

  private String list(List<? extends Node> nodes, int indent) {
    return nodes.stream()
        .map(
            each ->
                each instanceof Expression expression
                    ? expression(expression, indent)
                    : inline((Statement) each, indent))
        .collect(Collectors.joining(", "));
  }

  private String expression(Expression expression, int indent) {
    return new ExpressionPrinter(this::inline, this::body).print(expression, indent);
  }

  /** A statement inside an expression, on lines of its own. */
  private String inline(Statement statement, int indent) {
    TreePrinter printer = new TreePrinter();
    printer.statement(statement, indent + 1);
    return "{\n" + printer.out + "  ".repeat(indent) + "}";
  }

  private String body(ClassNode type, int indent) {
    TreePrinter printer = new TreePrinter();
    printer.type(type, indent + 1);
    return "{\n" + printer.out + "  ".repeat(indent) + "}";
  }
}
