package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Finding;
import java.util.HashMap;
import java.util.Map;

/** Tells findings apart that share a fingerprint, for readers that want each one once. */
final class Occurrences {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of {@code finding}, numbered from its second occurrence on. */
  String next(Finding finding) {
    int count = seen.merge(finding.fingerprint(), 1, Integer::sum);
    return count == 1 ? finding.fingerprint() : finding.fingerprint() + "-" + count;
  }
}
