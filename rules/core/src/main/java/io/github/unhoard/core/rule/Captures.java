package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import java.util.Set;
import java.util.TreeSet;

/** What a listener, task or hook keeps alive. */
public final class Captures {
  private Captures() {}

  /** Whether {@code value} refers to the instance of {@code owner} that evaluates it. */
  public static boolean enclosingInstance(Expression value, ClassInfo owner) {
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

  /** Whether {@code node} reads the local variable with the id {@code local}. */
  public static boolean mentions(Node node, int local) {
    return node instanceof Expression.LocalAccess access && access.local().id() == local
        || node.children().stream().anyMatch(child -> mentions(child, local));
  }

  /** The local variables that {@code value} refers to. */
  public static Set<Integer> locals(Node value) {
    Set<Integer> found = new TreeSet<>();
    collect(value, found);
    return found;
  }

  private static void collect(Node node, Set<Integer> into) {
    if (node instanceof Expression.LocalAccess access) {
      into.add(access.local().id());
    }
    if (node instanceof Expression.New creation && creation.body() != null) {
      creation.body().methods().stream()
          .filter(method -> method.body() != null)
          .forEach(method -> collect(method.body(), into));
    }
    node.children().forEach(child -> collect(child, into));
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
