package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An end of life that overrides another and leaves out what that one does: no call of {@code
 * super}.
 *
 * @param end the overriding method
 * @param overridden the nearest one above it that does something
 */
public record CutOffEnd(Executable end, Executable overridden) {
  private static final Pattern ENDS =
      Pattern.compile(
          "(do|on|handle|internal)?(close|closed|stop|dispose|destroy|shutdown|unload|terminate|cancel|remove|removed"
              + "|detach|detached|release|cleanup|uninstall|deactivate|inactive|disconnect|disconnected"
              + "|unregister|unbind|end|finish|finished|removeNotify)(Now|Impl|Internal)?",
          Pattern.CASE_INSENSITIVE);

  /** All such methods of the sources, by class. */
  public static List<CutOffEnd> in(Program program) {
    List<CutOffEnd> found = new ArrayList<>();
    for (ClassInfo type : program.world().classes()) {
      if (!type.isTest() && type.node().superclass() != null) {
        type.node().methods().stream()
            .filter(each -> ENDS.matcher(each.name()).matches() && !each.isStatic())
            .filter(CutOffEnd::endsItself)
            .map(each -> program.executable(type, each))
            .filter(end -> !callsSuper(end))
            .forEach(
                end ->
                    overridden(end, program)
                        .ifPresent(each -> found.add(new CutOffEnd(end, each))));
      }
    }
    return found;
  }

  /** Whether an object of the class at hand still runs {@code method}, which stands above it. */
  public boolean inherits(Executable method, Program program) {
    if (method.kind() == MethodNode.Kind.CONSTRUCTOR) {
      TypeRef above = end.owner().node().superclass();
      boolean direct = above != null && above.name().equals(method.owner().name());
      return !direct || constructs(method, program);
    }
    return end.owner().node().methods().stream()
        .noneMatch(
            each ->
                each.name().equals(method.name())
                    && each.parameters().size() == method.parameters().size());
  }

  /**
   * Whether a constructor of the class leads to {@code above}, by name or because none is named.
   */
  private boolean constructs(Executable above, Program program) {
    List<Executable> own = constructorsOf(end.owner(), program);
    boolean unnamed =
        own.isEmpty()
            || own.stream()
                .anyMatch(
                    each ->
                        program.callGraph().callsFrom(each).stream()
                            .noneMatch(CutOffEnd::isConstructorCall));
    List<Executable> begun = new ArrayList<>(own);
    if (unnamed) {
      constructorsOf(above.owner(), program).stream()
          .filter(each -> each.parameters().isEmpty())
          .forEach(begun::add);
    }
    return begun.stream().anyMatch(each -> program.reachableFrom(each).contains(above));
  }

  private static boolean isConstructorCall(CallSite call) {
    return call.node() instanceof Expression.Call
        && call.method().name().equals(MethodRef.CONSTRUCTOR);
  }

  private static List<Executable> constructorsOf(ClassInfo type, Program program) {
    return type.node().methods().stream()
        .filter(each -> each.kind() == MethodNode.Kind.CONSTRUCTOR)
        .map(each -> program.executable(type, each))
        .toList();
  }

  /** Whether it is told of no other thing that ends: of how to do it at most. */
  private static boolean endsItself(MethodNode method) {
    return method.parameters().stream()
        .allMatch(each -> each.type().has(TypeTrait.PRIMITIVE) || isCause(each.type()));
  }

  private static boolean isCause(TypeRef type) {
    return type.name().equals("java.lang.Throwable") || type.name().equals("java.lang.Exception");
  }

  private static boolean callsSuper(Executable end) {
    return end.node() == null || end.node().body() == null || callsSuper(end.node().body());
  }

  private static boolean callsSuper(Node node) {
    return node instanceof Expression.Call call
            && call.receiver() instanceof Expression.This self
            && self.viaSuper()
        || node.children().stream().anyMatch(CutOffEnd::callsSuper);
  }

  private static Optional<Executable> overridden(Executable end, Program program) {
    Set<String> seen = new HashSet<>();
    TypeRef above = end.owner().node().superclass();
    while (above != null && seen.add(above.name())) {
      ClassInfo type = program.world().classNamed(above.name());
      if (type == null || type.node().kind() != ClassNode.Kind.CLASS) {
        return Optional.empty();
      }
      for (MethodNode each : type.node().methods()) {
        if (each.name().equals(end.name())
            && each.parameters().size() == end.parameters().size()
            && each.body() != null) {
          return each.body().statements().isEmpty()
              ? Optional.empty()
              : Optional.of(program.executable(type, each));
        }
      }
      above = type.node().superclass();
    }
    return Optional.empty();
  }
}
