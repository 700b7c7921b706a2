package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.tree.MethodNode;
import java.util.regex.Pattern;

/** Which methods say by their name that something ends there. */
public final class ReleaseVerbs {
  private static final Pattern ENDS_ONE =
      Pattern.compile(
          "(?:do|on|handle|process|try|internal)?(?:[Rr]emove|[Dd]eregister|[Uu]nregister|[Dd]estroy|[Dd]elete|[Ee]vict|[Pp]urge"
              + "|[Ee]xpire|[Ii]nvalidate|[Rr]elease|[Cc]lose|[Dd]ispose|[Uu]nsubscribe|[Dd]etach|[Uu]nbind|[Cc]lean|[Dd]rop"
              + "|[Ff]orget|[Dd]isconnect|[Uu]ndeploy|[Uu]ninstall|[Tt]erminate|[Ss]top|[Ss]hut[Dd]own|[Uu]nmap|[Uu]nload|[Uu]nlink)"
              + "(?:[A-Z].*|d[A-Z].*|s)?|removed\\w*|closed\\w*|un(?:subscribe|register|bind|link|load|map|deploy|install|publish|mute|watch|lock|track|set|pin|hook|mount|do)\\w*|\\w+Unbound|(?:on|handle|process)\\w*(?:Unsubscribe|Unregister|Deregister|Disconnect|Logout|Remove|Delete|Close)|(?:removing|unregistering|unpublishing)\\w*|\\w+Inactive|\\w+ConnectionLost|leave|leave[A-Z]\\w*|logout|logOut|signOff|\\w+(?:Removed|Closed|Destroyed|Unregistered|Expired|Disconnected|Terminated)");

  private static final Pattern EMPTIES =
      Pattern.compile("(clear|reset|flush|invalidate|purge|removeAll|cleanup|cleanUp)([A-Z]\\w*)?");

  private ReleaseVerbs() {}

  /** Whether {@code method} empties something that is used on, by its name. */
  public static boolean empties(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD && EMPTIES.matcher(method.name()).matches();
  }

  /** Whether {@code method} ends the object it is called on. */
  public static boolean endsItself(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD && ENDS_ONE.matcher(method.name()).matches();
  }

  /** Whether {@code method} ends something that it is told of, by its name and parameters. */
  public static boolean endsAnEntry(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD
        && !method.parameters().isEmpty()
        && ENDS_ONE.matcher(method.name()).matches();
  }
}
