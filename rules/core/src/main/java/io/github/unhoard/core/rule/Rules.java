package io.github.unhoard.core.rule;

import java.util.Comparator;
import java.util.List;

/** The list of all rules; a new rule is registered here and nowhere else. */
final class Rules {
  /** Narrow judgements stand before the general ones that would also hold. */
  private static final List<Rule> MOST_SPECIFIC_FIRST =
      List.of(
          new ListenerRemovalHasNoEffect(),
          new UnstableCacheKey(),
          new ReleaseKeyMismatch(),
          new TwinReleaseForgotten(),
          new WeakMapValueHoldsKey(),
          new LruWithoutEviction(),
          new CacheWithoutEviction(),
          new ReleaseSkippedOnFailure(),
          new ThreadKeyedMap(),
          new ExecutorPerInstance(),
          new CancelledTaskRetained(),
          new RegistrationHandleDropped(),
          new ShutdownHookPerInstance(),
          new DeleteOnExitGrowth(),
          new UnboundedMetricTags(),
          new ExpensiveContextPerCall(),
          new ThreadLocalPerInstance(),
          new ThreadLocalNeverRemoved(),
          new ListenerNeverRemoved(),
          new ListenerRegistryWithoutRemove(),
          new StrongInterner(),
          new ClassLoaderPinned(),
          new EvictionNeverRuns(),
          new UnboundedStaticCollection(),
          new UnboundedLongLivedCollection());

  private Rules() {}

  /** All rules, sorted by id. */
  static List<Rule> all() {
    return MOST_SPECIFIC_FIRST.stream()
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }

  static List<Rule> mostSpecificFirst() {
    return MOST_SPECIFIC_FIRST;
  }
}
