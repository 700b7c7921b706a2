package io.github.unhoard.corpus;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one analysis.
 *
 * @param failure why there is no result, one line; null when there is one
 * @param findings sorted as the analyser sorts them
 * @param files number of source files
 * @param lines number of physical lines in them
 * @param unread files that could not be lowered, with the reason
 * @param problems bounds the analysis hit and files lowered in part
 * @param seconds wall clock of lowering and analysis
 */
record AnalysisOutcome(
    @Nullable String failure,
    List<FindingRecord> findings,
    int files,
    int lines,
    List<String> unread,
    List<String> problems,
    double seconds)
    implements Serializable {

  static AnalysisOutcome failed(String reason) {
    return new AnalysisOutcome(reason, List.of(), 0, 0, List.of(), List.of(), 0);
  }
}
