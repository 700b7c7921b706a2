package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a method runs, as far as its own name and annotations tell. */
final class PhaseNames {
  private static final Pattern SETTER = Pattern.compile("set[A-Z]\\w*");
  private static final Set<String> OF_THE_OWNER =
      Set.of(
          "contextDestroyed",
          "stop",
          "shutdown",
          "shutdownNow",
          "deactivate",
          "undeploy",
          "terminate");
  private static final Set<String> BEGINS_PARTS =
      Set.of("start", "open", "load", "build", "activate");

  private final Catalog catalog;

  PhaseNames(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether the parameters say how to end rather than what: flags, causes, times to wait. */
  private static boolean takesOptionsOnly(Executable executable) {
    return executable.parameters().stream()
        .map(each -> each.type().name())
        .allMatch(
            type ->
                type.equals("boolean")
                    || type.equals("java.time.Duration")
                    || type.equals("java.util.concurrent.TimeUnit")
                    || type.equals("java.lang.Throwable"));
  }

  /** When {@code executable} runs; null if its name does not tell. */
  @Nullable Phase phaseOf(Executable executable) {
    String name = executable.name();
    if (executable.node() != null) {
      for (var annotation : executable.node().annotations()) {
        switch (annotation.type().simpleName()) {
          case "PostConstruct" -> {
            return Phase.STARTUP;
          }
          case "PreDestroy" -> {
            return Phase.TEARDOWN;
          }
          default -> {}
        }
      }
    }
    if (executable.parameters().size() == 1 && SETTER.matcher(name).matches()) {
      return Phase.STARTUP;
    }
    int parameters = executable.parameters().size();
    if (catalog.names("teardownMethods").contains(name)
        && (parameters == 0 || OF_THE_OWNER.contains(name) || takesOptionsOnly(executable))) {
      return Phase.TEARDOWN;
    }
    // start(transaction) begins something smaller than its owner; init(config) does not.
    boolean ofTheOwner = parameters == 0 || parameters == 1 && !BEGINS_PARTS.contains(name);
    return catalog.names("startupMethods").contains(name) && ofTheOwner ? Phase.STARTUP : null;
  }
}
