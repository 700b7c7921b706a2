package io.github.unhoard.reports.html;

import static java.util.stream.Collectors.joining;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the retention behind one finding, from the top down. */
final class DrawingLayout {
  static final int PADDING = 12;
  static final int TAG_BASE = 19;
  private static final int LINE_HEIGHT = 17;
  private static final int FIRST_LINE = 39;
  private static final int BELOW_TEXT = 11;
  private static final int BETWEEN_BOXES = 8;
  private static final int ARROW = 30;
  private static final int CROSSED_ARROW = 44;
  private static final int INSET = 12;
  private static final int BOXES_OF_A_KIND = 3;
  private static final int CHARACTERS = 44;
  private static final int PLACES = 24;
  private static final String LINE = "line ";

  private final Finding finding;
  private final List<Drawing.Box> boxes = new ArrayList<>();
  private final List<Drawing.Arrow> arrows = new ArrayList<>();
  private int y = 1;

  private DrawingLayout(Finding finding) {
    this.finding = finding;
  }

  static Drawing of(Finding finding) {
    DrawingLayout layout = new DrawingLayout(finding);
    layout.addAll(Evidence.Role.GROWTH, Mark.GROWTH);
    if (!layout.boxes.isEmpty()) {
      layout.addArrow(false);
    }
    layout.addHolder();
    layout.addArrow(true);
    layout.addAll(Evidence.Role.RELEASE, Mark.RELEASE);
    return new Drawing(layout.y + 1, layout.boxes, layout.arrows, layout.description());
  }

  /** Steps that say the same share a box. */
  private void addAll(Evidence.Role role, Mark mark) {
    Map<String, List<Evidence>> byMessage = new LinkedHashMap<>();
    for (Evidence step : steps(role)) {
      byMessage.computeIfAbsent(step.message(), message -> new ArrayList<>()).add(step);
    }
    int drawn = 0;
    for (Map.Entry<String, List<Evidence>> alike : byMessage.entrySet()) {
      y += drawn == 0 ? 0 : BETWEEN_BOXES;
      if (drawn == BOXES_OF_A_KIND) {
        addBox(
            mark.style(), 0, mark.label(), "", "", byMessage.size() - drawn + " more like these");
        return;
      }
      addBox(mark.style(), 0, mark.label(), places(alike.getValue()), "", alike.getKey());
      drawn++;
    }
  }

  /** The holder stands in a frame, which is its lifetime, if that is known. */
  private void addHolder() {
    List<String> lifetime = Lines.wrap(sentence(Evidence.Role.LIFETIME), CHARACTERS);
    if (lifetime.isEmpty()) {
      addHolder(0);
      return;
    }
    int top = y;
    int frame = boxes.size();
    List<Drawing.Text> text = new ArrayList<>();
    int base = top + FIRST_LINE;
    for (String line : lifetime) {
      text.add(new Drawing.Text(PADDING, base, "says", line));
      base += LINE_HEIGHT;
    }
    y = base - LINE_HEIGHT + BELOW_TEXT;
    addHolder(INSET);
    y += INSET;
    // Below the holder, so that it is drawn first.
    boxes.add(
        frame, new Drawing.Box("frame", 0, top, Drawing.WIDTH, y - top, "lifetime", "", text));
  }

  private void addHolder(int inset) {
    Evidence holder = steps(Evidence.Role.HOLDER).stream().findFirst().orElse(null);
    String place = holder == null ? "" : place(holder);
    String says = holder == null ? "" : holder.message();
    addBox(Mark.HOLDER.style(), inset, Mark.HOLDER.label(), place, finding.symbol(), says);
    for (Evidence.Role role : List.of(Evidence.Role.BOUND, Evidence.Role.ESCAPE)) {
      for (Evidence step : steps(role)) {
        y += BETWEEN_BOXES;
        addBox(Mark.NOTE.style(), inset, role.id(), place(step), "", step.message());
      }
    }
  }

  private void addBox(
      String style, int inset, String tag, String place, String name, String message) {
    List<Drawing.Text> text = new ArrayList<>();
    int base = y + FIRST_LINE;
    int characters = inset == 0 ? CHARACTERS : CHARACTERS - 4;
    for (String line : Lines.wrap(name, characters - 4)) {
      text.add(new Drawing.Text(inset + PADDING, base, "name", line));
      base += LINE_HEIGHT + 1;
    }
    for (String line : Lines.wrap(message, characters)) {
      text.add(new Drawing.Text(inset + PADDING, base, "says", line));
      base += LINE_HEIGHT;
    }
    int height = base - LINE_HEIGHT + BELOW_TEXT - y;
    int width = Drawing.WIDTH - 2 * inset;
    boxes.add(new Drawing.Box(style, inset, y, width, height, tag, place, text));
    y += height;
  }

  private void addArrow(boolean missing) {
    int length = missing ? CROSSED_ARROW : ARROW;
    arrows.add(new Drawing.Arrow(y + 2, y + length - 2, missing));
    y += length;
  }

  private List<Evidence> steps(Evidence.Role role) {
    return finding.evidence().stream().filter(step -> step.role() == role).toList();
  }

  private String sentence(Evidence.Role role) {
    return steps(role).stream().map(Evidence::message).collect(joining("; "));
  }

  private String places(List<Evidence> steps) {
    List<String> places = steps.stream().map(this::place).filter(each -> !each.isEmpty()).toList();
    if (places.size() < 2) {
      return String.join("", places);
    }
    boolean here = places.stream().allMatch(each -> each.startsWith(LINE));
    String all =
        here
            ? places.stream().map(each -> each.substring(LINE.length())).collect(joining(", "))
            : "";
    return here && all.length() <= PLACES
        ? "lines " + all
        : places.get(0) + " and " + (places.size() - 1) + " more";
  }

  private String place(Evidence step) {
    if (step.location() == null) {
      return "";
    }
    String path = step.location().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int line = step.location().range().startLine();
    return path.equals(finding.location().path()) ? LINE + line : file + ":" + line;
  }

  private String description() {
    return finding.evidence().stream()
        .filter(step -> step.role() != Evidence.Role.REPAIR)
        .map(step -> step.role().id() + ": " + step.message() + ".")
        .collect(joining(" "));
  }
}
