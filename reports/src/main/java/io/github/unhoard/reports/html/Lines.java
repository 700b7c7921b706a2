package io.github.unhoard.reports.html;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, since SVG does not. */
final class Lines {
  private static final int MOST = 5;

  private Lines() {}

  /** {@code text} in lines of at most {@code width} characters; none when it is empty. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < MOST) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.set(MOST - 1, lines.get(MOST - 1) + " …");
    }
    return lines;
  }

  private static int end(String text, int width) {
    if (text.length() <= width) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', width);
    if (space > 0) {
      return space;
    }
    // A long name breaks after a dot, or anywhere but within a character.
    int dot = text.lastIndexOf('.', width - 1);
    int hard = Character.isHighSurrogate(text.charAt(width - 1)) ? width - 1 : width;
    return dot > 0 ? dot + 1 : hard;
  }
}
