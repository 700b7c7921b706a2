package io.github.unhoard.corpus;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the peers over the leaking file of each row, and over the fixed one where they hit. */
final class PeerMeasurement {
  private final Settings settings;
  private final Repository repository;
  private final Map<Peer, Set<String>> leakRules;
  private final PrintStream progress;

  /**
   * A measurement.
   *
   * @param leakRules the rules of each peer that are about leaks
   */
  PeerMeasurement(
      Settings settings,
      Repository repository,
      Map<Peer, Set<String>> leakRules,
      PrintStream progress) {
    this.settings = settings;
    this.repository = repository;
    this.leakRules = leakRules;
    this.progress = progress;
  }

  /**
   * Every peer's score on every leak, by peer, then in the order of {@code leaks}.
   *
   * @throws UnavailableReleaseException when a peer itself cannot be had
   */
  List<PeerScore> of(List<HistoricLeak> leaks) throws InterruptedException {
    List<PeerScore> scores = new ArrayList<>();
    for (Map.Entry<Peer, List<Release>> peer : settings.peers().entrySet()) {
      scores.addAll(scores(peer.getKey(), repository.tool(peer.getValue()), leaks));
    }
    return scores;
  }

  private List<PeerScore> scores(Peer peer, List<Path> classPath, List<HistoricLeak> leaks)
      throws InterruptedException {
    Map<HistoricLeak, PeerScore> scores = new ConcurrentSkipListMap<>();
    AtomicInteger count = new AtomicInteger();
    Workers.work(
        settings.jobs(),
        leaks,
        number -> new PeerProcess(settings, peer, classPath, number),
        (process, leak) -> {
          PeerScore score = score(peer, process, leak);
          scores.put(leak, score);
          report(score, count.incrementAndGet(), leaks.size());
        });
    return leaks.stream().map(scores::get).toList();
  }

  private PeerScore score(Peer peer, PeerProcess process, HistoricLeak leak) {
    Set<String> rules = leakRules.getOrDefault(peer, Set.of());
    PeerOutcome bad = examine(process, leak.bad(), leak.file());
    PeerScore score = PeerScore.of(peer, leak, rules::contains, bad, PeerOutcome.none());
    return score.any().hit()
        ? PeerScore.of(peer, leak, rules::contains, bad, examine(process, leak.good(), leak.file()))
        : score;
  }

  private PeerOutcome examine(PeerProcess process, Release release, String path) {
    try {
      return process.examine(repository.resolve(release), path);
    } catch (UnavailableReleaseException e) {
      return PeerOutcome.failed(Repository.firstLine(e), 0);
    }
  }

  private void report(PeerScore score, int number, int total) {
    String failure = score.any().failure();
    progress.printf(
        "[%s %d/%d] %s: %s%n",
        score.peer().id(),
        number,
        total,
        score.leak().id(),
        failure != null
            ? failure
            : "%d warnings, %.1f s"
                .formatted(
                    score.bad().warnings().size(), score.bad().seconds() + score.good().seconds()));
  }
}
