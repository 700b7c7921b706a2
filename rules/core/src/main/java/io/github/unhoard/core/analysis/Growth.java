package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A site where a holder gains an entry.
 *
 * @param node the call that adds
 * @param key what is added, or the key under which; null for bulk or unknown
 * @param value the entry's value where there is one
 * @param depth 0 for an entry of the holder, 1 for one of a collection it holds, and so on
 * @param origin how many different entries the site can add
 * @param phase when it runs
 * @param guarded whether a size check stands before it
 * @param memo whether the site fills in what a look-up did not find
 * @param registration whether the method only stores what its caller hands in, under a verb of
 *     registration
 */
public record Growth(
    Expression node,
    @Nullable Expression key,
    @Nullable Expression value,
    int depth,
    KeyOrigin origin,
    Phase phase,
    boolean guarded,
    boolean memo,
    boolean registration,
    Site site) {}
