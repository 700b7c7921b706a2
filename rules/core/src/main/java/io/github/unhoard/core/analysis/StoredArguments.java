package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which objects keep what their constructor is given. */
final class StoredArguments {
  private static final int MAX_HOPS = 4;
  private static final Pattern SETTER = Pattern.compile("set[A-Z]\\w*");

  private final World world;
  private final CallGraph graph;
  private final Map<Executable, List<Facts.FieldWrite>> writesIn;

  StoredArguments(World world, CallGraph graph, Map<Executable, List<Facts.FieldWrite>> writesIn) {
    this.world = world;
    this.graph = graph;
    this.writesIn = writesIn;
  }

  boolean byCreation(Expression.New made, Expression.LocalAccess local) {
    ClassInfo info = world.classNamed(made.type().name());
    if (info != null && info.node().kind() == ClassNode.Kind.RECORD) {
      return true;
    }
    return graph.targetsOf(made).stream()
        .anyMatch(target -> byArguments(target, made.arguments(), local.local().id(), 0));
  }

  /** Whether {@code target} stores the argument that is the variable {@code id}. */
  private boolean byArguments(Executable target, List<Expression> arguments, int id, int hops) {
    int count = Math.min(arguments.size(), target.parameters().size());
    for (int i = 0; i < count; i++) {
      Local parameter = target.parameters().get(i);
      // A primitive parameter gets a copy of what the box held.
      if (!parameter.type().has(TypeTrait.PRIMITIVE)
          && is(arguments.get(i), id)
          && inBody(target, parameter, hops)) {
        return true;
      }
    }
    return false;
  }

  private boolean inBody(Executable method, Local parameter, int hops) {
    boolean written =
        writesIn.getOrDefault(method, List.of()).stream()
            .anyMatch(write -> is(write.value(), parameter.id()));
    return written
        || hops < MAX_HOPS
            && graph.callsFrom(method).stream()
                .filter(StoredArguments::isOnItself)
                .anyMatch(call -> handsOn(call, parameter, hops + 1));
  }

  private boolean handsOn(CallSite call, Local parameter, int hops) {
    List<Executable> targets = graph.targetsOf(call);
    boolean inherited =
        targets.isEmpty()
            && SETTER.matcher(call.method().name()).matches()
            && call.arguments().size() == 1;
    return inherited && is(call.arguments().get(0), parameter.id())
        || targets.stream()
            .anyMatch(target -> byArguments(target, call.arguments(), parameter.id(), hops));
  }

  /** Whether {@code call} is to another constructor or a method of the object being made. */
  private static boolean isOnItself(CallSite call) {
    return !call.isReference()
        && call.node() instanceof Expression.Call
        && (call.receiver() == null && !call.method().isStatic()
            || call.receiver() instanceof Expression.This);
  }

  private static boolean is(Expression expression, int id) {
    return expression instanceof Expression.LocalAccess access && access.local().id() == id;
  }
}
