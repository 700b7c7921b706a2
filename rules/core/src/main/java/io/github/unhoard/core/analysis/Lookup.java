package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A site where a holder is asked for an entry.
 *
 * @param node the call
 * @param key what is looked up; null when unknown
 * @param depth as in {@link Growth#depth()}
 */
public record Lookup(Expression node, @Nullable Expression key, int depth, Site site) {}
