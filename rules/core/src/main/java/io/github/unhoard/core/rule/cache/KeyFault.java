package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.finding.Tier;

/**
 * Why a key that was stored is not found again.
 *
 * @param tier how sure that is, leaving the holder aside
 * @param what the key, as the object of a sentence: {@code a fresh Key}
 * @param why a clause after it: {@code which has no equals() and hashCode()}
 * @param repair what to do, without a full stop
 */
record KeyFault(Tier tier, String what, String why, String repair) {}
