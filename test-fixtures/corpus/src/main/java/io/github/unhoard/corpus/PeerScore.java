package io.github.unhoard.corpus;

import java.util.function.Predicate;

/**
 * How a peer did on one historic leak.
 *
 * @param any by the warnings of all its rules, whatever they are about
 * @param leakRules by those of its rules that are about leaks
 */
record PeerScore(Peer peer, Score any, Score leakRules, PeerOutcome bad, PeerOutcome good) {

  static PeerScore of(
      Peer peer,
      HistoricLeak leak,
      Predicate<String> leakRules,
      PeerOutcome bad,
      PeerOutcome good) {
    return new PeerScore(
        peer, score(leak, rule -> true, bad, good), score(leak, leakRules, bad, good), bad, good);
  }

  private static Score score(
      HistoricLeak leak, Predicate<String> rules, PeerOutcome bad, PeerOutcome good) {
    return Scorer.score(leak, bad.findings(leak.file(), rules), good.findings(leak.file(), rules));
  }

  HistoricLeak leak() {
    return any.leak();
  }
}
