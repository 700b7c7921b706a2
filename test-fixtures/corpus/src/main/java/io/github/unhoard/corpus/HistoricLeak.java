package io.github.unhoard.corpus;

/**
 * One row of a history manifest: a leak that upstream fixed.
 *
 * @param file path of the leaking file inside the sources jar
 * @param className the class at fault, fully qualified; nested classes after {@code .} or {@code $}
 * @param symbol the field or method at fault, simple name
 * @param badLine line of the leak in the bad version, 1-based
 * @param detectable {@code intra-class}, {@code whole-module} or {@code semantic}
 */
record HistoricLeak(
    String id,
    Release bad,
    Release good,
    String file,
    String className,
    String symbol,
    int badLine,
    String category,
    String detectable)
    implements Comparable<HistoricLeak> {

  @Override
  public int compareTo(HistoricLeak other) {
    return id.compareTo(other.id);
  }
}
