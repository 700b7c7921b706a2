package io.github.unhoard.config;

import io.github.unhoard.core.finding.Tier;

/**
 * A setting at fault.
 *
 * @param symbol the cache, or the key
 * @param message one line that says what is kept and what to do
 * @param reason what in the file says so
 */
record Suspect(Tier tier, int line, String symbol, String message, String reason) {}
