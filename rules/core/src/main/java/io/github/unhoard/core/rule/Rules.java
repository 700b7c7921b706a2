package io.github.unhoard.core.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules; a new rule is registered here and nowhere else. */
final class Rules {
  private static final List<Rule> ALL =
      Stream.<Rule>of(
              new CacheWithoutEviction(),
              new ListenerNeverRemoved(),
              new ListenerRemovalHasNoEffect(),
              new LruWithoutEviction(),
              new ClassLoaderPinned(),
              new DeleteOnExitGrowth(),
              new ReleaseKeyMismatch(),
              new ShutdownHookPerInstance(),
              new ThreadLocalNeverRemoved(),
              new ThreadLocalPerInstance(),
              new TwinReleaseForgotten(),
              new UnboundedLongLivedCollection(),
              new UnboundedStaticCollection(),
              new WeakMapValueHoldsKey())
          .sorted(Comparator.comparing(rule -> rule.info().id()))
          .toList();

  private Rules() {}

  /** All rules, sorted by id. */
  static List<Rule> all() {
    return ALL;
  }
}
