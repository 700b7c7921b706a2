package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one method does to an array in a field, and to the number in another that says how much of
 * it is in use.
 */
final class ArraySteps {
  private final MethodNode method;
  private final FieldNode array;

  /** Whether it stores one of its parameters in a slot. */
  boolean stores;

  /** Whether it writes null, or anything that is no parameter, into a slot. */
  boolean overwrites;

  /** Whether it reads a slot. */
  boolean reads;

  /** Whether it moves slots within the array. */
  boolean shifts;

  /** Whether it hands the array to another method, or has it replaced. */
  boolean handsOn;

  /** The numbers that it lowers by one. */
  final Set<String> lowered = new TreeSet<>();

  /** The numbers that it raises. */
  final Set<String> raised = new TreeSet<>();

  /** The numbers that it sets to zero. */
  final Set<String> zeroed = new TreeSet<>();

  private ArraySteps(MethodNode method, FieldNode array) {
    this.method = method;
    this.array = array;
  }

  static ArraySteps of(MethodNode method, FieldNode array) {
    ArraySteps steps = new ArraySteps(method, array);
    if (method.body() != null) {
      steps.walk(method.body());
    }
    return steps;
  }

  private void walk(Node root) {
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.Assign assign) {
        assign(assign);
        open.push(assign.value());
        if (assign.target() instanceof Expression.ArrayAccess slot) {
          open.push(slot.index());
        }
        continue;
      }
      if (node instanceof Expression.ArrayAccess slot && isArray(slot.array())) {
        reads = true;
        open.push(slot.index());
        continue;
      }
      if (node instanceof Expression.FieldAccess field && isArray(field)) {
        handsOn = true;
      } else if (node instanceof Expression.FieldAccess length
          && length.name().equals("length")
          && isArray(length.receiver())) {
        continue;
      }
      if (isCopyWithin(node)) {
        shifts = true;
        ((Expression.Call) node)
            .arguments().stream().filter(each -> !isArray(each)).forEach(open::push);
        continue;
      }
      if (node instanceof Expression.Operation step
          && step.operands().get(0) instanceof Expression.FieldAccess number) {
        if (step.operator().equals("--")) {
          lowered.add(number.name());
        } else if (step.operator().equals("++")) {
          raised.add(number.name());
        }
      }
      node.children().forEach(open::push);
    }
  }

  private void assign(Expression.Assign assign) {
    if (assign.target() instanceof Expression.ArrayAccess slot && isArray(slot.array())) {
      boolean parameter =
          assign.value() instanceof Expression.LocalAccess local
              && method.parameters().stream().anyMatch(each -> each.id() == local.local().id());
      stores |= parameter;
      overwrites |= !parameter;
    } else if (isArray(assign.target())) {
      handsOn = true;
    } else if (assign.target() instanceof Expression.FieldAccess number) {
      if (assign.operator() == null
          && assign.value() instanceof Expression.Literal literal
          && literal.value().equals("0")) {
        zeroed.add(number.name());
      } else {
        switch (step(assign, number)) {
          case "-", "-=" -> lowered.add(number.name());
          case "+", "+=" -> raised.add(number.name());
          default -> {}
        }
      }
    }
  }

  /** The operator by which {@code number} is changed; empty where it is set to something else. */
  private static String step(Expression.Assign assign, Expression.FieldAccess number) {
    if (assign.operator() != null) {
      return assign.operator();
    }
    return assign.value() instanceof Expression.Operation sum
            && SameCode.of(sum.operands().get(0), number)
        ? sum.operator()
        : "";
  }

  private boolean isCopyWithin(Node node) {
    return node instanceof Expression.Call call
        && call.method().name().equals("arraycopy")
        && call.arguments().size() == 5
        && isArray(call.arguments().get(0))
        && isArray(call.arguments().get(2));
  }

  private boolean isArray(Node node) {
    return node instanceof Expression.FieldAccess field
        && field.name().equals(array.name())
        && field.owner().equals(array.owner())
        && (field.receiver() == null || field.receiver() instanceof Expression.This);
  }
}
