package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.cache.CacheWithoutEviction;
import io.github.unhoard.core.rule.cache.LruWithoutEviction;
import io.github.unhoard.core.rule.cache.UnstableCacheKey;
import io.github.unhoard.core.rule.cache.WeakMapValueHoldsKey;
import io.github.unhoard.core.rule.growth.ClassLoaderPinned;
import io.github.unhoard.core.rule.growth.EvictionNeverRuns;
import io.github.unhoard.core.rule.growth.StrongInterner;
import io.github.unhoard.core.rule.growth.ThreadKeyedMap;
import io.github.unhoard.core.rule.growth.UnboundedLongLivedCollection;
import io.github.unhoard.core.rule.growth.UnboundedStaticCollection;
import io.github.unhoard.core.rule.listener.ListenerNeverRemoved;
import io.github.unhoard.core.rule.listener.ListenerRegistryWithoutRemove;
import io.github.unhoard.core.rule.listener.ListenerRemovalHasNoEffect;
import io.github.unhoard.core.rule.listener.RegistrationHandleDropped;
import io.github.unhoard.core.rule.listener.ShutdownHookPerInstance;
import io.github.unhoard.core.rule.process.DeleteOnExitGrowth;
import io.github.unhoard.core.rule.process.ExpensiveContextPerCall;
import io.github.unhoard.core.rule.process.RegistryNamePerCall;
import io.github.unhoard.core.rule.process.UnboundedMetricTags;
import io.github.unhoard.core.rule.release.key.ReleaseKeyMismatch;
import io.github.unhoard.core.rule.release.path.ReleaseSkippedOnFailure;
import io.github.unhoard.core.rule.release.twin.TwinReleaseForgotten;
import io.github.unhoard.core.rule.thread.CancelledTaskRetained;
import io.github.unhoard.core.rule.thread.ExecutorPerInstance;
import io.github.unhoard.core.rule.thread.ThreadLocalNeverRemoved;
import io.github.unhoard.core.rule.thread.ThreadLocalPerInstance;
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
          new RegistryNamePerCall(),
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
