package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.CacheBuilderModel;
import io.github.unhoard.core.tree.Expression;
import java.util.Set;

/**
 * A cache made through a builder.
 *
 * @param build the call that ends the chain, or the creation that is the cache
 * @param configured names of all builder methods called on it, on whatever path
 * @param unlimited names of those that were given what means no limit
 * @param registered whether {@link #build} hands the cache to a manager that keeps it
 * @param complete whether the whole life of the builder was seen, so that an absent call is absent
 */
public record CacheChain(
    CacheBuilderModel model,
    Expression build,
    Set<String> configured,
    Set<String> unlimited,
    boolean registered,
    boolean complete,
    Site site) {

  /** Whether a size or weight limit is set. */
  public boolean hasSize() {
    return model.bounded() && unlimited.stream().noneMatch(model.size()::contains)
        || configured.stream().anyMatch(model.size()::contains);
  }

  /** Whether entries expire. */
  public boolean hasExpiry() {
    return configured.stream().anyMatch(model.expiry()::contains);
  }

  /** Whether keys or values are held by reference. */
  public boolean isWeak() {
    return configured.stream().anyMatch(model.weak()::contains);
  }
}
