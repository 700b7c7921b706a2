package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The summary: each analyser by how detectable the leaks are. */
final class PeerTable {
  private static final List<String> COLUMNS =
      List.of(
          "detectable",
          "analyser",
          "hit by any rule",
          "fixed-silent of these",
          "hit by a rule about leaks",
          "fixed-silent of these",
          "failures",
          "warnings per 10,000 lines",
          "of them about leaks",
          "seconds");

  private final List<Score> own;
  private final List<PeerScore> peers;
  private final Map<Peer, Set<String>> leakRules;
  private final List<List<Object>> rows = new ArrayList<>();

  private PeerTable(List<Score> own, List<PeerScore> peers, Map<Peer, Set<String>> leakRules) {
    this.own = own;
    this.peers = peers;
    this.leakRules = leakRules;
  }

  /**
   * The table in Markdown.
   *
   * @param own Unhoard's scores, which count
   * @param peers the peers' scores on the same leaks
   */
  static String of(List<Score> own, List<PeerScore> peers, Map<Peer, Set<String>> leakRules) {
    PeerTable table = new PeerTable(own, peers, leakRules);
    table.group("**all but semantic**", leak -> true);
    Set<String> groups = new TreeSet<>();
    own.forEach(score -> groups.add(score.leak().detectable()));
    groups.forEach(group -> table.group(group, leak -> leak.detectable().equals(group)));
    return Tables.markdown(COLUMNS, table.rows);
  }

  private void group(String title, Predicate<HistoricLeak> which) {
    List<Score> chosen = own.stream().filter(score -> which.test(score.leak())).toList();
    unhoard(title, "Unhoard", chosen, Tier.INFO);
    unhoard(title, "Unhoard, ERROR or WARNING", chosen, Tier.WARNING);
    peers.stream()
        .map(PeerScore::peer)
        .distinct()
        .forEach(
            peer ->
                peer(
                    title,
                    peer,
                    peers.stream()
                        .filter(score -> score.peer() == peer && which.test(score.leak()))
                        .toList()));
  }

  /** All its rules are about leaks, so that both figures are the same. */
  private void unhoard(String title, String name, List<Score> scores, Tier threshold) {
    List<Score> hits = scores.stream().filter(score -> score.hit(threshold)).toList();
    Proportion hit = new Proportion(hits.size(), scores.size());
    Proportion silent = share(hits, Score::fixedSilent);
    int warnings = 0;
    long lines = 0;
    double seconds = 0;
    for (Score score : scores) {
      warnings +=
          (int)
              score.bad().findings().stream()
                  .filter(finding -> finding.tier().reaches(threshold))
                  .count();
      lines += score.bad().lines();
      seconds += score.bad().seconds() + score.good().seconds();
    }
    String noise = TierCounts.perTenThousand(warnings, lines);
    rows.add(
        List.of(
            title, name, hit, silent, hit, silent, failures(scores), noise, noise, text(seconds)));
  }

  private void peer(String title, Peer peer, List<PeerScore> scores) {
    Set<String> rules = leakRules.getOrDefault(peer, Set.of());
    List<Score> any = scores.stream().map(PeerScore::any).toList();
    List<Score> leaks = scores.stream().map(PeerScore::leakRules).toList();
    int warnings = 0;
    int leakWarnings = 0;
    long lines = 0;
    double seconds = 0;
    for (PeerScore score : scores) {
      warnings += score.bad().warnings().size();
      leakWarnings += score.bad().count(rules::contains);
      lines += score.bad().lines();
      seconds += score.bad().seconds() + score.good().seconds();
    }
    rows.add(
        List.of(
            title,
            peer.title(),
            share(any, Score::hit),
            share(any.stream().filter(Score::hit).toList(), Score::fixedSilent),
            share(leaks, Score::hit),
            share(leaks.stream().filter(Score::hit).toList(), Score::fixedSilent),
            failures(any),
            TierCounts.perTenThousand(warnings, lines),
            TierCounts.perTenThousand(leakWarnings, lines),
            text(seconds)));
  }

  static Proportion share(List<Score> scores, Predicate<Score> part) {
    return new Proportion((int) scores.stream().filter(part).count(), scores.size());
  }

  private static long failures(List<Score> scores) {
    return scores.stream().filter(score -> score.failure() != null).count();
  }

  private static String text(double seconds) {
    return String.format(Locale.ROOT, "%.0f", seconds);
  }
}
