package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;

/** What a listener, task or hook keeps alive. */
final class Captures {
  private Captures() {}

  /** Whether {@code value} refers to the instance of {@code owner} that evaluates it. */
  static boolean enclosingInstance(Expression value, ClassInfo owner) {
    if (value instanceof Expression.This) {
      return true;
    }
    if (value instanceof Expression.MethodReference reference) {
      return reference.receiver() != null && mentionsInstance(reference.receiver());
    }
    if (value instanceof Expression.Lambda lambda) {
      return mentionsInstance(lambda.body());
    }
    if (value instanceof Expression.New creation) {
      ClassNode body = creation.body();
      if (body != null) {
        return body.hasOuterInstance() && body.methods().stream().anyMatch(Captures::usesOuter);
      }
      return creation.arguments().stream().anyMatch(each -> enclosingInstance(each, owner));
    }
    return false;
  }

  private static boolean usesOuter(MethodNode method) {
    return method.body() != null && mentionsInstance(method.body());
  }

  private static boolean mentionsInstance(Node node) {
    if (node instanceof Expression.This
        || node instanceof Expression.FieldAccess field
            && field.receiver() == null
            && !field.isStatic()
        || node instanceof Expression.Call call
            && call.receiver() == null
            && !call.method().isStatic()) {
      return true;
    }
    return node.children().stream().anyMatch(Captures::mentionsInstance);
  }
}
