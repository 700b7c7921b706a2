package io.github.unhoard.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

  /** So many of the rules that hit most say what kind of hits they are. */
  private static final int RULES_SHOWN = 5;

  private final Map<Peer, List<Release>> artifacts;
  private final Map<String, Score> own = new TreeMap<>();
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
    own.forEach(score -> this.own.put(score.leak().id(), score));
    this.peers = peers;
    this.leakRules = leakRules;
  }

  void write(Path folder) throws IOException {
    Tables.csv(folder.resolve("peers.csv"), COLUMNS, peers.stream().map(this::row).toList());
    Files.writeString(folder.resolve("peers.md"), page());
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
  private static List<Object> result(Score score) {
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

  private static String reason(PeerScore score) {
    return score.any().failure() == null ? "" : score.any().failure();
  }

  private String page() {
    return """
        # Peers, scored by the same rule

        Each analyser looks at the leaking file only. A hit is a warning on the leak's symbol, or within
        3 lines of it in its class; fixed-silent: the rule of the strongest hit says nothing of the symbol in the fixed
        version. "By any rule" asks not what the warning is about; "by a rule about leaks" counts the rules that
        peer-rules.csv lists. Intervals are Wilson's at 95 %. Rows that are semantic, and those whose fix keeps or
        moves the leak, are left out.

        """
        + artifacts()
        + "\n"
        + PeerTable.of(List.copyOf(own.values()), peers, leakRules)
        + "\n## Rows that a rule about leaks hits\n\n"
        + leakHits(peers)
        + "\n## Rules about leaks, by strongest hits\n\n"
        + rules(peers, PeerScore::leakRules, Integer.MAX_VALUE)
        + "\n## All rules, by strongest hits\n\nThe first %d of each peer.\n\n"
            .formatted(RULES_SHOWN)
        + rules(peers, PeerScore::any, RULES_SHOWN)
        + "\n## Rows that could not be analysed\n\n"
        + failures(peers);
  }

  private String artifacts() {
    return artifacts.entrySet().stream()
        .map(
            peer ->
                "- "
                    + peer.getKey().title()
                    + ": "
                    + peer.getValue().stream()
                        .map(Release::toString)
                        .collect(Collectors.joining(", "))
                    + "\n")
        .collect(Collectors.joining());
  }

  private String leakHits(List<PeerScore> scores) {
    List<List<Object>> rows = new ArrayList<>();
    for (PeerScore score : scores) {
      if (score.leakRules().hit()) {
        HistoricLeak leak = score.leak();
        List<Object> result = result(score.leakRules());
        Score unhoard = own.get(leak.id());
        rows.add(
            List.of(
                leak.id(),
                leak.category(),
                leak.detectable(),
                score.peer().title(),
                result.get(1),
                result.get(2),
                result.get(3),
                unhoard != null && unhoard.hit()
                    ? unhoard.hits().get(0).finding().tier().id()
                    : "miss"));
      }
    }
    return table(
        List.of(
            "id", "category", "detectable", "analyser", "rule", "by", "fixed-silent", "Unhoard"),
        rows);
  }

  private static String rules(
      List<PeerScore> scores, Function<PeerScore, Score> figure, int limit) {
    Map<Peer, Map<String, List<Score>>> byRule = new TreeMap<>();
    for (PeerScore score : scores) {
      Score each = figure.apply(score);
      if (each.hit()) {
        byRule
            .computeIfAbsent(score.peer(), peer -> new TreeMap<>())
            .computeIfAbsent(each.hits().get(0).finding().rule(), rule -> new ArrayList<>())
            .add(each);
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    byRule.forEach(
        (peer, rules) ->
            rules.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                .limit(limit)
                .forEach(
                    rule ->
                        rows.add(
                            List.of(
                                peer.title(),
                                rule.getKey(),
                                rule.getValue().size(),
                                PeerTable.share(rule.getValue(), Score::fixedSilent)))));
    return table(List.of("analyser", "rule", "strongest hits", "fixed-silent"), rows);
  }

  private static String failures(List<PeerScore> scores) {
    List<List<Object>> rows = new ArrayList<>();
    for (PeerScore score : scores) {
      if (score.any().failure() != null) {
        rows.add(List.of(score.peer().title(), score.leak().id(), reason(score)));
      }
    }
    return table(List.of("analyser", "id", "reason"), rows);
  }

  private static String table(List<String> header, List<List<Object>> rows) {
    return rows.isEmpty() ? "None.\n" : Tables.markdown(header, rows);
  }
}
