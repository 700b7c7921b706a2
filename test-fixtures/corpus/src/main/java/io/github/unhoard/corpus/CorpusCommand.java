package io.github.unhoard.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The command: reads its options from {@code corpus.*} system properties. */
public final class CorpusCommand {
  private static final int FAILED = 1;

  private CorpusCommand() {}

  /** Runs one mode; ends with status 1 when the options or a manifest are unusable. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      run(Settings.of(System.getProperties()), System.out);
    } catch (IllegalArgumentException | InvalidManifestException | UnavailableReleaseException e) {
      System.err.println("corpus: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void run(Settings settings, PrintStream out)
      throws IOException, InterruptedException {
    try (Repository repository =
        new Repository(settings.localRepository(), settings.repository())) {
      Measurement measurement = new Measurement(settings, repository, out);
      switch (settings.mode()) {
        case HISTORY -> history(settings, repository, measurement, out);
        case PRECISION -> precision(settings, measurement);
      }
    }
    out.println("Written to " + settings.output());
  }

  private static void history(
      Settings settings, Repository repository, Measurement measurement, PrintStream out)
      throws IOException, InterruptedException {
    Map<Peer, Set<String>> leakRules =
        settings.peers().isEmpty()
            ? Map.of()
            : Manifests.peerRules(settings.data().resolve("peer-rules.csv"));
    List<HistoricLeak> leaks = chosen(settings, Manifests.leaks(settings.manifest()));
    Set<Subject> subjects = new TreeSet<>();
    leaks.forEach(leak -> subjects.addAll(List.of(bad(settings, leak), good(settings, leak))));
    Map<Subject, Measured> measured = measurement.of(subjects);
    List<Score> scores =
        leaks.stream()
            .map(
                leak ->
                    Scorer.score(
                        leak,
                        measured.get(bad(settings, leak)).outcome(),
                        measured.get(good(settings, leak)).outcome()))
            .toList();
    Set<String> kept = Manifests.ids(settings.data().resolve("moved.csv"));
    new HistoryReport(scores, measured.values(), kept).write(settings.output());
    if (!settings.peers().isEmpty()) {
      List<Score> counted = scores.stream().filter(score -> counts(score.leak(), kept)).toList();
      List<PeerScore> peers =
          new PeerMeasurement(settings, repository, leakRules, out)
              .of(counted.stream().map(Score::leak).toList());
      new PeerReport(settings.peers(), counted, peers, leakRules).write(settings.output());
    }
  }

  /** Peers are slow; what counts in no figure is not given to them. */
  private static boolean counts(HistoricLeak leak, Set<String> kept) {
    return !leak.detectable().equals(HistoryReport.SEMANTIC) && !kept.contains(leak.id());
  }

  private static Subject bad(Settings settings, HistoricLeak leak) {
    return subject(settings, leak, leak.bad());
  }

  private static Subject good(Settings settings, HistoricLeak leak) {
    return subject(settings, leak, leak.good());
  }

  private static Subject subject(Settings settings, HistoricLeak leak, Release release) {
    return new Subject(release, settings.scope() == Settings.Scope.FILE ? leak.file() : null);
  }

  private static List<HistoricLeak> chosen(Settings settings, List<HistoricLeak> leaks) {
    if (settings.ids().isEmpty()) {
      return leaks;
    }
    List<HistoricLeak> chosen =
        leaks.stream().filter(leak -> settings.ids().contains(leak.id())).toList();
    if (chosen.size() != settings.ids().size()) {
      throw new IllegalArgumentException(
          "corpus.ids: " + settings.manifest() + " lacks some of " + settings.ids());
    }
    return chosen;
  }

  private static void precision(Settings settings, Measurement measurement)
      throws IOException, InterruptedException {
    Map<Subject, Measured> measured =
        measurement.of(
            Manifests.releases(settings.manifest()).stream()
                .map(release -> new Subject(release, null))
                .toList());
    new PrecisionReport(
            measured,
            Manifests.verdicts(settings.data().resolve("triage.csv")),
            settings.sample(),
            settings.tier(),
            settings.seed())
        .write(settings.output());
  }
}
