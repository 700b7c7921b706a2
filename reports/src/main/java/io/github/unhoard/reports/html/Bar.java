package io.github.unhoard.reports.html;

import java.util.List;

/**
 * A row of a chart.
 *
 * @param name what was counted
 * @param label the name as shown, which may leave out what all share
 * @param count of findings
 * @param parts the bar, from the strongest tier on
 */
record Bar(String name, String label, long count, List<Part> parts) {

  /** A stretch of a bar, in hundredths of the longest one. */
  record Part(String tier, String x, String width) {}
}
