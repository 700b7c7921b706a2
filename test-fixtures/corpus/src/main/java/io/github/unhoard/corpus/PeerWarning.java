package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.util.List;

/**
 * What a peer reports at one place.
 *
 * @param tier the peer's own severity, which only tells the strongest of several hits
 * @param className binary name of the innermost class that has a name
 * @param symbols every member that the warning may be said to be about, the likeliest first
 */
record PeerWarning(String rule, Tier tier, int line, String className, List<String> symbols) {
  PeerWarning {
    symbols = List.copyOf(symbols);
  }
}
