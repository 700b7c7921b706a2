package io.github.unhoard.core.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node that is executed for its effect. */
public sealed interface Statement extends Node {

  /** Statements in order; labels are kept because {@code break label} leaves the labelled one. */
  record Block(List<Statement> statements, @Nullable String label, SourceRange range)
      implements Statement {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Node> children() {
      return Children.of(statements);
    }
  }

  /** An expression whose value is discarded. */
  record ExpressionStatement(Expression expression, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(expression);
    }
  }

  /** Declaration of a local variable. */
  record LocalVariable(Local local, @Nullable Expression initializer, SourceRange range)
      implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(initializer);
    }
  }

  /** A class, record, enum or interface declared inside a method. */
  record LocalClass(ClassNode declaration, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /**
   * {@code if (condition) then else otherwise}; {@code assert c : m} too, as {@code !c -> throw}.
   */
  record If(Expression condition, Statement then, @Nullable Statement otherwise, SourceRange range)
      implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(condition, then, otherwise);
    }
  }

  /**
   * Any loop but for-each.
   *
   * @param condition null means for ever
   * @param testedAfter whether the body runs before the first test, as in do-while
   */
  record Loop(
      List<Statement> initializers,
      @Nullable Expression condition,
      List<Statement> updates,
      Statement body,
      boolean testedAfter,
      @Nullable String label,
      SourceRange range)
      implements Statement {
    public Loop {
      initializers = List.copyOf(initializers);
      updates = List.copyOf(updates);
    }

    @Override
    public List<Node> children() {
      return testedAfter
          ? Children.of(initializers, body, updates, condition)
          : Children.of(initializers, condition, body, updates);
    }
  }

  /** {@code for (variable : iterable) body}. */
  record ForEach(
      Local variable,
      Expression iterable,
      Statement body,
      @Nullable String label,
      SourceRange range)
      implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(iterable, body);
    }
  }

  /**
   * {@code try}; {@code resources} are {@link LocalVariable}s or expression statements that are
   * closed on leaving {@code body}.
   */
  record Try(
      List<Statement> resources,
      Block body,
      List<Catch> catches,
      @Nullable Block finallyBlock,
      SourceRange range)
      implements Statement {
    public Try {
      resources = List.copyOf(resources);
      catches = List.copyOf(catches);
    }

    @Override
    public List<Node> children() {
      return Children.of(resources, body, catches.stream().map(Catch::body).toList(), finallyBlock);
    }
  }

  /** One {@code catch} clause; {@code types} holds the alternatives of a multi-catch. */
  record Catch(Local parameter, List<TypeRef> types, Block body) {
    public Catch {
      types = List.copyOf(types);
    }
  }

  /** {@code switch}, old and new form. */
  record Switch(Expression selector, List<Case> cases, SourceRange range) implements Statement {
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public List<Node> children() {
      return Children.of(
          selector, cases.stream().map(c -> Children.of(c.labels(), c.guard(), c.body())).toList());
    }
  }

  /**
   * One group of labels and what follows it.
   *
   * @param labels constants; patterns appear as {@link Expression.InstanceOf} of the selector
   * @param isDefault whether {@code default} is among the labels
   * @param guard the condition of {@code when}
   * @param body statements; a value arrow is a {@link Yield}
   * @param fallsThrough whether control may run on into the next case (the colon form)
   */
  record Case(
      List<Expression> labels,
      boolean isDefault,
      @Nullable Expression guard,
      List<Statement> body,
      boolean fallsThrough) {
    public Case {
      labels = List.copyOf(labels);
      body = List.copyOf(body);
    }
  }

  /** {@code synchronized (lock) body}. */
  record Synchronized(Expression lock, Block body, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(lock, body);
    }
  }

  /** {@code return}, with or without a value. */
  record Return(@Nullable Expression value, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(value);
    }
  }

  /** {@code yield value}, or the value of an arrow case. */
  record Yield(Expression value, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(value);
    }
  }

  /** {@code throw}. */
  record Throw(Expression value, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return Children.of(value);
    }
  }

  /** {@code break} or {@code continue}, perhaps to a label. */
  record Jump(boolean isContinue, @Nullable String label, SourceRange range) implements Statement {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }
}
