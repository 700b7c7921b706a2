package io.github.unhoard.reports.html;

import java.util.List;

/**
 * The retention as a picture, in units that are pixels at full size: what adds on top, the holder
 * within its lifetime in the middle, what should release below.
 *
 * @param description the same in words
 */
record Drawing(int height, List<Box> boxes, List<Arrow> arrows, String description) {
  static final int WIDTH = 320;

  /**
   * A box with a tag and some lines of text.
   *
   * @param style names for the style sheet
   * @param place where in the source, for instance {@code line 7}; empty when nowhere
   */
  record Box(
      String style,
      int x,
      int y,
      int width,
      int height,
      String tag,
      String place,
      List<Text> text) {
    int tagX() {
      return x + DrawingLayout.PADDING;
    }

    int tagY() {
      return y + DrawingLayout.TAG_BASE;
    }

    int placeX() {
      return x + width - DrawingLayout.PADDING;
    }
  }

  /** A line of text at a base line. */
  record Text(int x, int y, String style, String text) {}

  /**
   * An arrow straight down.
   *
   * @param missing whether it is one that should be there and is not
   */
  record Arrow(int from, int to, boolean missing) {
    int x() {
      return WIDTH / 2;
    }

    int middle() {
      return (from + to) / 2;
    }

    String head() {
      int centre = WIDTH / 2;
      return "M%d %dl-5 -7h10z".formatted(centre, to);
    }
  }
}
