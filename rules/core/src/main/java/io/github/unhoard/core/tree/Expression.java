package io.github.unhoard.core.tree;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node with a value. Parentheses are dropped in lowering. */
public sealed interface Expression extends Node {

  /** The static type; {@link TypeRef#UNKNOWN} where a front end could not tell. */
  TypeRef type();

  /** Whether it is the literal {@code null}. */
  default boolean isNull() {
    return this instanceof Literal literal && literal.kind() == Literal.Kind.NULL;
  }

  /**
   * The expressions whose value this can be: both branches of a conditional, what the cases of a
   * switch yield, and itself for all others. Casts are not looked through.
   */
  default List<Expression> alternatives() {
    return List.of(this);
  }

  /**
   * A call of a method.
   *
   * @param receiver the object called on; null for a static call and for an unqualified call on the
   *     enclosing instance. {@code super.m()} has a {@link This} receiver with {@code viaSuper}
   */
  record Call(
      MethodRef method,
      @Nullable Expression receiver,
      List<Expression> arguments,
      TypeRef type,
      SourceRange range)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Node> children() {
      return Children.of(receiver, arguments);
    }
  }

  /**
   * Object creation; {@code this(...)} and {@code super(...)} are {@link Call}s of {@code <init>}.
   *
   * @param outer the explicit enclosing instance of {@code outer.new Inner()}
   * @param body the class body of an anonymous class, whose type is then its own binary name
   */
  record New(
      MethodRef constructor,
      @Nullable Expression outer,
      List<Expression> arguments,
      @Nullable ClassNode body,
      TypeRef type,
      SourceRange range)
      implements Expression {
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Node> children() {
      return Children.of(outer, arguments);
    }
  }

  /** {@code new T[n]} or {@code {a, b}}: the dimensions or the elements. */
  record NewArray(
      List<Expression> dimensions, List<Expression> elements, TypeRef type, SourceRange range)
      implements Expression {
    public NewArray {
      dimensions = List.copyOf(dimensions);
      elements = List.copyOf(elements);
    }

    @Override
    public List<Node> children() {
      return Children.of(dimensions, elements);
    }
  }

  /**
   * A field read or, as the target of an assignment, written; enum constants too.
   *
   * @param receiver null for a static field and for an unqualified field of the enclosing instance
   * @param owner binary name of the declaring class
   * @param isStatic whether the field is static
   */
  record FieldAccess(
      @Nullable Expression receiver,
      String owner,
      String name,
      boolean isStatic,
      TypeRef type,
      SourceRange range)
      implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(receiver);
    }
  }

  /** A local variable read or, as the target of an assignment, written. */
  record LocalAccess(Local local, SourceRange range) implements Expression {
    @Override
    public TypeRef type() {
      return local.type();
    }

    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code this}, {@code Outer.this} or {@code super}; the type tells which class is meant. */
  record This(boolean viaSuper, TypeRef type, SourceRange range) implements Expression {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code target = value}; a compound one such as {@code +=} names its operator. */
  record Assign(
      Expression target,
      Expression value,
      @Nullable String operator,
      TypeRef type,
      SourceRange range)
      implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(target, value);
    }
  }

  /** A lambda: an expression body is a {@link Statement.Return}, or a plain statement if void. */
  record Lambda(List<Local> parameters, Statement body, TypeRef type, SourceRange range)
      implements Expression {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public List<Node> children() {
      return Children.of(body);
    }
  }

  /**
   * {@code receiver::method}, {@code Type::method} or {@code Type::new}.
   *
   * @param receiver the bound object; null when the qualifier is a type
   */
  record MethodReference(
      MethodRef method, @Nullable Expression receiver, TypeRef type, SourceRange range)
      implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(receiver);
    }
  }

  /**
   * A literal, a class literal or a compile-time constant field of a primitive type or String.
   *
   * @param value its canonical text, {@code "null"}, {@code "true"}, a number's decimal form, a
   *     string's content, or the binary name for a class literal
   */
  record Literal(Kind kind, String value, TypeRef type, SourceRange range) implements Expression {
    /** What sort of constant it is. */
    public enum Kind {
      NULL,
      BOOLEAN,
      NUMBER,
      CHARACTER,
      STRING,
      CLASS
    }

    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(
      Expression condition,
      Expression whenTrue,
      Expression whenFalse,
      TypeRef type,
      SourceRange range)
      implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(condition, whenTrue, whenFalse);
    }

    @Override
    public List<Expression> alternatives() {
      return Stream.of(whenTrue, whenFalse).flatMap(each -> each.alternatives().stream()).toList();
    }
  }

  /**
   * An operator with its operands: {@code !}, {@code &&}, {@code ==}, {@code <}, {@code +}, {@code
   * ++} and so on. Chains of one associative operator are flat, so a long concatenation is no
   * depth.
   */
  record Operation(String operator, List<Expression> operands, TypeRef type, SourceRange range)
      implements Expression {
    public Operation {
      operands = List.copyOf(operands);
    }

    @Override
    public List<Node> children() {
      return Children.of(operands);
    }
  }

  /**
   * {@code value instanceof T}, also with a pattern.
   *
   * @param tested the type or record type tested for
   * @param binding the variable bound to the value itself
   * @param components variables bound to parts of it by a record pattern
   */
  record InstanceOf(
      Expression value,
      TypeRef tested,
      @Nullable Local binding,
      List<Local> components,
      TypeRef type,
      SourceRange range)
      implements Expression {
    public InstanceOf {
      components = List.copyOf(components);
    }

    @Override
    public List<Node> children() {
      return Children.of(value);
    }
  }

  /** {@code (T) value}. */
  record Cast(Expression value, TypeRef type, SourceRange range) implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(value);
    }
  }

  /** {@code array[index]}. */
  record ArrayAccess(Expression array, Expression index, TypeRef type, SourceRange range)
      implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(array, index);
    }
  }

  /** A {@code switch} used for its value. */
  record SwitchValue(Statement.Switch body, TypeRef type, SourceRange range) implements Expression {
    @Override
    public List<Node> children() {
      return Children.of(body);
    }

    @Override
    public List<Expression> alternatives() {
      return body.cases().stream()
          .flatMap(each -> each.body().stream())
          .flatMap(SwitchValue::yielded)
          .flatMap(each -> each.alternatives().stream())
          .toList();
    }

    private static Stream<Expression> yielded(Node node) {
      if (node instanceof Statement.Yield yield) {
        return Stream.of(yield.value());
      }
      return node instanceof Expression
          ? Stream.empty()
          : node.children().stream().flatMap(SwitchValue::yielded);
    }
  }

  /** Anything else, including erroneous source: only its children matter. */
  record Opaque(List<Node> children, TypeRef type, SourceRange range) implements Expression {
    public Opaque {
      children = List.copyOf(children);
    }
  }
}
