package io.github.unhoard.corpus;

/**
 * What a person said about one sampled finding.
 *
 * @param verdict {@code right}, {@code wrong} or {@code arguable}
 * @param reason one sentence
 */
record Verdict(
    String library, String rule, String path, String symbol, String verdict, String reason) {

  /** Joins the verdict with its finding across versions of the rules. */
  String key() {
    return String.join("\n", library, rule, path, symbol);
  }
}
