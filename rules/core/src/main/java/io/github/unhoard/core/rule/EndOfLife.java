package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which methods end the life of the objects they are called on, by their names. */
public final class EndOfLife {
  private static final Map<String, List<String>> OPPOSITES =
      new TreeMap<>(
          Map.of(
              "start", List.of("stop", "end"),
              "open", List.of("close"),
              "show", List.of("hide"),
              "attach", List.of("detach"),
              "install", List.of("uninstall"),
              "activate", List.of("deactivate", "passivate"),
              "enable", List.of("disable"),
              "connect", List.of("disconnect"),
              "bind", List.of("unbind"),
              "register", List.of("unregister", "deregister")));

  /** What callers do before and after a piece of work. */
  private static final Map<String, List<String>> PAIRS =
      new TreeMap<>(
          Map.of(
              "acquire", List.of("release"),
              "lock", List.of("unlock"),
              "begin", List.of("end", "commit", "rollback"),
              "start", List.of("end", "stop", "finish"),
              "enter", List.of("exit", "leave"),
              "bind", List.of("unbind"),
              "register", List.of("unregister", "deregister"),
              "push", List.of("pop")));

  private static final List<String> TEARDOWN =
      List.of(
          "close",
          "stop",
          "dispose",
          "destroy",
          "shutdown",
          "shutDown",
          "uninstall",
          "disconnect",
          "unbind",
          "deactivate",
          "release",
          "detach",
          "removeNotify",
          "onDestroy",
          "cleanup",
          "cleanUp",
          "unregister");

  private EndOfLife() {}

  /**
   * The method that undoes what {@code method} does, by its name, such as {@code hide} for {@code
   * show}; null when its class has none.
   */
  public static @Nullable String oppositeOf(Executable method) {
    for (Map.Entry<String, List<String>> pair : OPPOSITES.entrySet()) {
      String verb = pair.getKey();
      String name = method.name();
      if (startsWith(name, verb)) {
        for (String opposite : pair.getValue()) {
          String wanted = opposite + name.substring(verb.length());
          if (method.owner().node().methods().stream().anyMatch(m -> m.name().equals(wanted))) {
            return wanted;
          }
        }
      }
    }
    return null;
  }

  /** Whether callers pair the two by their names, as {@code begin} and {@code end}. */
  public static boolean areOpposite(Executable begin, Executable end) {
    return PAIRS.entrySet().stream()
        .filter(pair -> startsWith(begin.name(), pair.getKey()))
        .anyMatch(pair -> pair.getValue().stream().anyMatch(each -> startsWith(end.name(), each)));
  }

  private static boolean startsWith(String name, String verb) {
    return name.startsWith(verb)
        && (name.length() == verb.length() || Character.isUpperCase(name.charAt(verb.length())));
  }

  /** Whether {@code method} ends the life of the object it is called on, by its name. */
  public static boolean isEnd(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD && TEARDOWN.contains(method.name());
  }

  /** The methods of {@code owner} itself, with bodies, that end the life of its objects. */
  public static List<Executable> endsOf(ClassInfo owner, Program program) {
    return owner.node().methods().stream()
        .filter(each -> each.kind() == MethodNode.Kind.METHOD && each.body() != null)
        .filter(each -> TEARDOWN.contains(each.name()))
        .filter(each -> !each.modifiers().contains(Modifier.STATIC))
        .map(each -> program.executable(owner, each))
        .toList();
  }

  /** The method that ends the life of {@code owner}'s objects; null when it has none. */
  public static @Nullable String teardownOf(ClassInfo owner) {
    for (ClassInfo at = owner; at != null; at = at.enclosing()) {
      Set<String> names = new HashSet<>();
      // What is private ends a part, a dialog for instance, unless the owner's end calls it.
      at.node().methods().stream()
          .filter(each -> !each.modifiers().contains(Modifier.PRIVATE))
          .map(MethodNode::name)
          .forEach(names::add);
      for (String name : TEARDOWN) {
        if (names.contains(name)) {
          return name;
        }
      }
    }
    return null;
  }
}
