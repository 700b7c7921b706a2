package io.github.unhoard.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the manifests: CSV with a header line; columns beyond the ones named here are ignored. */
final class Manifests {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Manifests() {}

  /**
   * The leaks of a history manifest, sorted by id.
   *
   * @throws InvalidManifestException when a column is missing, a line number is none or an id
   *     occurs twice
   */
  static List<HistoricLeak> leaks(Path manifest) throws IOException {
    Set<HistoricLeak> leaks = new TreeSet<>();
    for (CSVRecord row : rows(manifest)) {
      String group = cell(manifest, row, "group");
      String artifact = cell(manifest, row, "artifact");
      HistoricLeak leak =
          new HistoricLeak(
              cell(manifest, row, "id"),
              new Release(group, artifact, cell(manifest, row, "bad_version")),
              new Release(group, artifact, cell(manifest, row, "good_version")),
              cell(manifest, row, "file"),
              cell(manifest, row, "class"),
              cell(manifest, row, "symbol"),
              line(manifest, row),
              cell(manifest, row, "category"),
              cell(manifest, row, "detectable"));
      if (!leaks.add(leak)) {
        throw new InvalidManifestException(manifest, row, "id " + leak.id() + " occurs twice");
      }
    }
    return List.copyOf(leaks);
  }

  /** The releases of a precision manifest, sorted. */
  static List<Release> releases(Path manifest) throws IOException {
    Set<Release> releases = new TreeSet<>();
    for (CSVRecord row : rows(manifest)) {
      releases.add(
          new Release(
              cell(manifest, row, "group"),
              cell(manifest, row, "artifact"),
              cell(manifest, row, "version")));
    }
    return List.copyOf(releases);
  }

  /** Ids of the rows whose fix keeps or moves the leak; empty when there is no such file. */
  static Set<String> ids(Path list) throws IOException {
    Set<String> ids = new HashSet<>();
    if (Files.exists(list)) {
      for (CSVRecord row : rows(list)) {
        ids.add(cell(list, row, "id"));
      }
    }
    return ids;
  }

  /** The human verdicts on sampled findings, by {@link Verdict#key()}. */
  static List<Verdict> verdicts(Path table) throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    if (Files.exists(table)) {
      for (CSVRecord row : rows(table)) {
        verdicts.add(
            new Verdict(
                cell(table, row, "library"),
                cell(table, row, "rule"),
                cell(table, row, "path"),
                cell(table, row, "symbol"),
                cell(table, row, "verdict"),
                cell(table, row, "reason")));
      }
    }
    return verdicts;
  }

  /** The rules of each peer that are about leaks. */
  static Map<Peer, Set<String>> peerRules(Path table) throws IOException {
    Map<Peer, Set<String>> rules = new EnumMap<>(Peer.class);
    for (CSVRecord row : rows(table)) {
      String peer = cell(table, row, "peer");
      try {
        rules
            .computeIfAbsent(PeerOptions.peer(peer), p -> new TreeSet<>())
            .add(cell(table, row, "rule"));
      } catch (IllegalArgumentException e) {
        throw new InvalidManifestException(table, row, "no such peer: " + peer);
      }
    }
    return rules;
  }

  private static List<CSVRecord> rows(Path manifest) throws IOException {
    try (CSVParser parser = CSVParser.parse(manifest, StandardCharsets.UTF_8, FORMAT)) {
      return parser.getRecords();
    }
  }

  private static String cell(Path manifest, CSVRecord row, String column) {
    if (!row.isSet(column)) {
      throw new InvalidManifestException(manifest, row, "column " + column + " is missing");
    }
    return row.get(column).strip();
  }

  private static int line(Path manifest, CSVRecord row) {
    String text = cell(manifest, row, "bad_line");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new InvalidManifestException(manifest, row, "bad_line is no number: " + text);
    }
  }
}
