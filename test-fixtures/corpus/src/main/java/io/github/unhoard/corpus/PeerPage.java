package io.github.unhoard.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page on the peers. */
final class PeerPage {
  /** So many of the rules that hit most say what kind of hits they are. */
  private static final int RULES_SHOWN = 5;

  private final Map<Peer, List<Release>> artifacts;
  private final List<Score> own;
  private final Map<String, Score> byId = new TreeMap<>();
  private final List<PeerScore> peers;
  private final Map<Peer, Set<String>> leakRules;

  PeerPage(
      Map<Peer, List<Release>> artifacts,
      List<Score> own,
      List<PeerScore> peers,
      Map<Peer, Set<String>> leakRules) {
    this.artifacts = artifacts;
    this.own = own;
    own.forEach(score -> byId.put(score.leak().id(), score));
    this.peers = peers;
    this.leakRules = leakRules;
  }

  String text() {
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
        + PeerTable.of(own, peers, leakRules)
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
        List<Object> result = PeerReport.result(score.leakRules());
        Score unhoard = byId.get(leak.id());
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
        rows.add(List.of(score.peer().title(), score.leak().id(), PeerReport.reason(score)));
      }
    }
    return table(List.of("analyser", "id", "reason"), rows);
  }

  private static String table(List<String> header, List<List<Object>> rows) {
    return rows.isEmpty() ? "None.\n" : Tables.markdown(header, rows);
  }
}
