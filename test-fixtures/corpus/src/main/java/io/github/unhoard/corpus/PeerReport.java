package io.github.unhoard.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes how the peers did beside Unhoard: {@code peers.csv} and {@code peers.md}. */
final class PeerReport {
  private static final List<String> COLUMNS =
      List.of(
          "peer",
          "id",
          "category",
          "detectable",
          "symbol",
          "any_result",
          "any_rule",
          "any_by",
          "any_fixed_silent",
          "leak_result",
          "leak_rule",
          "leak_by",
          "leak_fixed_silent",
          "other_leak_rules",
          "bad_warnings",
          "bad_leak_warnings",
          "bad_lines",
          "bad_seconds",
          "good_seconds",
          "reason");

  private final Map<Peer, List<Release>> artifacts;
  private final List<Score> own;
  private final List<PeerScore> peers;
  private final Map<Peer, Set<String>> leakRules;

  /**
   * A report.
   *
   * @param artifacts what each peer is
   * @param own Unhoard's scores on the same leaks
   * @param peers the peers' scores, by peer and id
   */
  PeerReport(
      Map<Peer, List<Release>> artifacts,
      List<Score> own,
      List<PeerScore> peers,
      Map<Peer, Set<String>> leakRules) {
    this.artifacts = artifacts;
    this.own = own;
    this.peers = peers;
    this.leakRules = leakRules;
  }

  void write(Path folder) throws IOException {
    Tables.csv(folder.resolve("peers.csv"), COLUMNS, peers.stream().map(this::row).toList());
    Files.writeString(
        folder.resolve("peers.md"), new PeerPage(artifacts, own, peers, leakRules).text());
  }

  private List<Object> row(PeerScore score) {
    HistoricLeak leak = score.leak();
    List<Object> row = new ArrayList<>();
    row.addAll(List.of(score.peer().id(), leak.id(), leak.category(), leak.detectable()));
    row.add(leak.className() + "#" + leak.symbol());
    row.addAll(result(score.any()));
    row.addAll(result(score.leakRules()));
    row.add(others(score.leakRules()));
    row.add(score.bad().warnings().size());
    row.add(score.bad().count(leakRules.getOrDefault(score.peer(), Set.of())::contains));
    row.add(score.bad().lines());
    row.add(String.format(Locale.ROOT, "%.1f", score.bad().seconds()));
    row.add(String.format(Locale.ROOT, "%.1f", score.good().seconds()));
    row.add(reason(score));
    return row;
  }

  /** Result, rule, by, fixed-silent. */
  static List<Object> result(Score score) {
    if (!score.hit()) {
      return List.of(score.failure() == null ? "miss" : "failed", "", "", "");
    }
    Score.Hit first = score.hits().get(0);
    return List.of(
        "hit",
        first.finding().rule(),
        first.bySymbol() ? "symbol" : "line",
        score.fixedSilent() ? "yes" : "no");
  }

  private static String others(Score score) {
    return score.hits().stream()
        .map(hit -> hit.finding().rule())
        .distinct()
        .skip(1)
        .collect(Collectors.joining(" "));
  }

  static String reason(PeerScore score) {
    return score.any().failure() == null ? "" : score.any().failure();
  }
}
