package io.github.unhoard.reports.html;

import java.util.List;

/**
 * Some lines of one file.
 *
 * @param file its path
 */
record Excerpt(String file, List<Row> rows) {

  /**
   * One line of code.
   *
   * @param number counted from 1; 0 for lines left out
   * @param text without line end
   * @param marks what happens there
   */
  record Row(int number, String text, List<Mark> marks) {
    static final Row GAP = new Row(0, "", List.of());

    boolean isGap() {
      return number == 0;
    }

    /** Names for the style sheet. */
    String styles() {
      return marks.isEmpty() ? "row" : "row marked " + marks.get(0).style();
    }
  }
}
