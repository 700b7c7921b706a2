package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a method of the sources does with an object that it is given. */
public enum Keeping {
  /** It uses the object and keeps nothing: calls it, compares it, reads from it. */
  NOTHING,
  /** It puts the object into a field, where the next one replaces it. */
  ONE,
  /** It hands the object on, to a collection, another method, or whoever asks. */
  PERHAPS_ALL;

  private static final Pattern CHECK =
      Pattern.compile("requireNonNull|checkNotNull|\\w*[nN]otNull");

  private static final Pattern WEAK =
      Pattern.compile("(\\w+)?(Weak|Soft|Phantom)(Ref|Reference)|Weak\\w+");

  /**
   * What the bodies that {@code call} may reach do with its argument at {@code index}; {@link
   * #PERHAPS_ALL} if there is none to see.
   */
  static Keeping of(CallSite call, int index, CallGraph graph) {
    List<Executable> targets =
        graph.targetsOf(call).stream().filter(each -> !isAbstract(each)).toList();
    return targets.stream()
        .map(each -> of(each, index))
        .reduce(targets.isEmpty() ? PERHAPS_ALL : NOTHING, Keeping::more);
  }

  private static boolean isAbstract(Executable target) {
    return target.node() != null && target.node().modifiers().contains(Modifier.ABSTRACT);
  }

  private static Keeping of(Executable target, int index) {
    MethodNode node = target.node();
    return node == null || node.body() == null || index >= node.parameters().size()
        ? PERHAPS_ALL
        : in(node.body(), node.parameters().get(index));
  }

  private Keeping more(Keeping other) {
    return compareTo(other) >= 0 ? this : other;
  }

  private static Keeping in(Node node, Local object) {
    if (is(node, object)) {
      return PERHAPS_ALL;
    }
    if (node instanceof Expression.Assign assign && isObject(assign.value(), object)) {
      return assign.target() instanceof Expression.FieldAccess ? ONE : PERHAPS_ALL;
    }
    Keeping most = NOTHING;
    if (node instanceof Expression.New made && made.body() != null) {
      for (MethodNode method : made.body().methods()) {
        most = method.body() == null ? most : most.more(in(method.body(), object));
      }
    }
    for (Node child : node.children()) {
      most = is(child, object) && onlyUses(node, child) ? most : most.more(in(child, object));
    }
    return most;
  }

  private static boolean onlyUses(Node user, Node object) {
    return user instanceof Expression.Call call
            && (call.receiver() == object || CHECK.matcher(call.method().name()).matches())
        || user instanceof Expression.FieldAccess
        || user instanceof Expression.Operation
        || user instanceof Expression.InstanceOf
        || user instanceof Statement.Synchronized
        || user instanceof Expression.New made && isReference(made.type());
  }

  /** Whether an object of {@code type} lets go of what it refers to. */
  private static boolean isReference(TypeRef type) {
    return WEAK.matcher(type.simpleName()).matches()
        || type.supertypes().contains("java.lang.ref.Reference");
  }

  private static boolean is(@Nullable Node node, Local object) {
    return node instanceof Expression.LocalAccess access && access.local().id() == object.id();
  }

  private static boolean isObject(Expression value, Local object) {
    return is(value, object)
        || value instanceof Expression.Call call
            && CHECK.matcher(call.method().name()).matches()
            && !call.arguments().isEmpty()
            && is(call.arguments().get(0), object);
  }
}
