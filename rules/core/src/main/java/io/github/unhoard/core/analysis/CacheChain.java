package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.CacheBuilderModel;
import io.github.unhoard.core.tree.Expression;
import java.util.Set;

/**
 * A cache made through a builder.
 *
 * @param build the call that ends the chain
 * @param configured names of all builder methods called on it, on whatever path
 * @param complete whether the whole life of the builder was seen, so that an absent call is absent
 */
public record CacheChain(
    CacheBuilderModel model,
    Expression.Call build,
    Set<String> configured,
    boolean complete,
    Site site) {

  /** Whether a size or weight limit is set. */
  public boolean hasSize() {
    return configured.stream().anyMatch(model.size()::contains);
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
