package io.github.unhoard.reports.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param id unique on the page, the same on every page of the finding
 * @param folder what it is filtered by: its module or package
 * @param age {@code new} or {@code known}; null without a baseline
 * @param owner simple name of the class around {@code symbol}
 * @param place file and line
 * @param repair what to do, one sentence; empty when no rule of thumb helps
 * @param acceptance what to write in {@code unhoard.yml} when the growth is meant
 * @param acceptedBy what accepts it and why; empty when nothing does
 */
record Card(
    String id,
    String tier,
    String rule,
    String rulePage,
    String folder,
    @Nullable String age,
    String owner,
    String symbol,
    String file,
    String place,
    String message,
    String repair,
    List<Excerpt> excerpts,
    Drawing drawing,
    String acceptance,
    String acceptedBy) {

  boolean isKnown() {
    return "known".equals(age);
  }
}
