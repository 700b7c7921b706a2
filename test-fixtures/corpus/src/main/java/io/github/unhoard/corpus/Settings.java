package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The options of one run.
 *
 * @param scope how much of each release history mode analyses
 * @param data the folder with the manifests
 * @param manifest the manifest to use
 * @param ids rows to run; empty for all
 * @param jobs how many releases to analyse at once
 * @param heap of each worker, as {@code -Xmx} takes it
 * @param timeoutSeconds bound for one release
 * @param sample how many findings to draw for triage
 * @param tier which ones to draw from
 * @param seed changes which ones are drawn
 * @param output folder for the tables and pages
 * @param localRepository where downloads are kept
 * @param repository address of the remote repository
 * @param peers the analysers to run beside Unhoard, with their artifacts
 */
record Settings(
    Mode mode,
    Scope scope,
    Path data,
    Path manifest,
    Set<String> ids,
    int jobs,
    String heap,
    int timeoutSeconds,
    int sample,
    Tier tier,
    long seed,
    Path output,
    Path localRepository,
    String repository,
    Map<Peer, List<Release>> peers) {

  /** How much of a release is analysed as sources. */
  enum Scope {
    /** The whole sources jar, as the batch engine sees a module. */
    JAR,
    /** Only the leaking file, as Error Prone sees it. */
    FILE
  }

  /** What to measure. */
  enum Mode {
    /** Score the rules on leaks that upstream fixed. */
    HISTORY("history.csv"),
    /** Count and sample what the rules say about unrelated libraries. */
    PRECISION("precision.csv");

    private final String defaultManifest;

    Mode(String defaultManifest) {
      this.defaultManifest = defaultManifest;
    }
  }

  /**
   * Reads the {@code corpus.*} properties.
   *
   * @throws IllegalArgumentException with a message for the user when one is missing or unusable
   */
  static Settings of(Properties properties) {
    Path data = Path.of(required(properties, "corpus.data"));
    Mode mode = choice(Mode.class, "corpus.mode", optional(properties, "corpus.mode", "history"));
    String manifest = optional(properties, "corpus.manifest", "");
    Scope scope = choice(Scope.class, "corpus.scope", optional(properties, "corpus.scope", "jar"));
    Map<Peer, List<Release>> peers = PeerOptions.of(properties);
    if (!peers.isEmpty() && (mode != Mode.HISTORY || scope != Scope.FILE)) {
      throw new IllegalArgumentException(
          "corpus.peers needs corpus.mode=history and corpus.scope=file");
    }
    return new Settings(
        mode,
        scope,
        data,
        manifest.isEmpty() ? data.resolve(mode.defaultManifest) : Path.of(manifest),
        ids(optional(properties, "corpus.ids", "")),
        number(properties, "corpus.jobs", "2"),
        optional(properties, "corpus.heap", "1500m"),
        number(properties, "corpus.timeout", "900"),
        number(properties, "corpus.sample", "100"),
        choice(Tier.class, "corpus.tier", optional(properties, "corpus.tier", "error")),
        number(properties, "corpus.seed", "1"),
        Path.of(required(properties, "corpus.output")),
        Path.of(required(properties, "corpus.localRepository")),
        required(properties, "corpus.repository"),
        peers);
  }

  private static <E extends Enum<E>> E choice(Class<E> choices, String key, String name) {
    List<E> all = List.of(choices.getEnumConstants());
    return all.stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    key
                        + " is "
                        + all.stream()
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" or "))
                        + ", not '"
                        + name
                        + "'"));
  }

  private static Set<String> ids(String list) {
    Set<String> ids = new TreeSet<>();
    for (String id : list.split(",", -1)) {
      if (!id.isBlank()) {
        ids.add(id.strip());
      }
    }
    return ids;
  }

  private static int number(Properties properties, String key, String fallback) {
    String text = optional(properties, key, fallback);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(key + " must be a number, not '" + text + "'");
    }
  }

  private static String required(Properties properties, String key) {
    String value = optional(properties, key, "");
    if (value.isEmpty()) {
      throw new IllegalArgumentException(key + " is not set");
    }
    return value;
  }

  private static String optional(Properties properties, String key, String fallback) {
    String value = properties.getProperty(key, "").strip();
    return value.isEmpty() ? fallback : value;
  }
}
