package io.github.unhoard.core.rule.listener;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which method names register a listener, and which take the same registration back. */
final class ListenerVerbs {
  private static final String KINDS =
      "(?:Listener|Observer|Handler|Callback|Subscriber|Watcher|Hook|Notifier|Consumer|Gauge|Closeable)s?";
  private static final Pattern REGISTERS =
      Pattern.compile("(add|register|subscribe|attach|install|on)(\\w*" + KINDS + ")(IfAbsent)?");
  private static final Pattern REMOVES =
      Pattern.compile(
          "(remove|unregister|deregister|unsubscribe|delete|detach|uninstall)(\\w*" + KINDS + ")");
  private static final Set<String> WHOLE_REGISTRATIONS =
      Set.of("addObserver", "registerSubscriber", "addPropertyChangeListener");
  private static final List<String> UNDOING =
      List.of(
          "remove",
          "unregister",
          "deregister",
          "unRegister",
          "deRegister",
          "unsubscribe",
          "delete",
          "detach",
          "uninstall",
          "removeAll",
          "clear");

  private ListenerVerbs() {}

  /** What is registered, such as {@code PropertyChangeListener}, if {@code method} registers. */
  static Optional<String> registered(String method) {
    Matcher matcher = REGISTERS.matcher(method);
    if (method.endsWith("ShutdownHook")) {
      return Optional.empty();
    }
    if (WHOLE_REGISTRATIONS.contains(method)
        || matcher.matches() && !matcher.group(1).equals("on")) {
      return Optional.of(
          method
              .replaceFirst("^(add|register|subscribe|attach|install)", "")
              .replaceFirst("IfAbsent$", ""));
    }
    return Optional.empty();
  }

  /** Whether it is asked for a number, under a name that may be that of another already. */
  static boolean isGauge(String kind) {
    return kind.endsWith("Gauge");
  }

  /** The names under which a registration of {@code kind} is taken back. */
  static Set<String> undoing(String kind) {
    Set<String> names = new TreeSet<>();
    for (String verb : UNDOING) {
      names.add(verb + kind);
      names.add(verb + kind + "s");
      if (isGauge(kind)) {
        names.addAll(Set.of(verb + "Metric", verb + "Metrics"));
      }
    }
    return names;
  }

  /** What is removed, if {@code method} removes a listener. */
  static Optional<String> removed(String method) {
    Matcher matcher = REMOVES.matcher(method);
    return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
  }
}
