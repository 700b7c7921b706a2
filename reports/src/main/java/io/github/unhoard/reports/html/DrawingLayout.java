package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the retention behind one finding, from the top down. */
final class DrawingLayout {
  static final int PADDING = 12;
  static final int TAG_BASE = 19;
  private static final int LINE_HEIGHT = 17;
  private static final int FIRST_LINE = 39;
  private static final int BELOW_TEXT = 11;
  private static final int BETWEEN_BOXES = 8;
  private static final int ARROW = 30;
  private static final int INSET = 12;
  private static final int BOXES_OF_A_KIND = 3;
  private static final int CHARACTERS = 44;

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

  private void addAll(Evidence.Role role, Mark mark) {
    List<Evidence> steps = steps(role);
    List<Evidence> drawn = steps.subList(0, Math.min(BOXES_OF_A_KIND, steps.size()));
    for (Evidence step : drawn) {
      if (step != drawn.get(0)) {
        y += BETWEEN_BOXES;
      }
      String more =
          step == drawn.get(drawn.size() - 1) && drawn.size() < steps.size()
              ? " (and " + (steps.size() - drawn.size()) + " more like it)"
              : "";
      addBox(mark.style(), 0, mark.label(), place(step), "", step.message() + more);
    }
  }

  /** The holder stands in a frame, which is its lifetime. */
  private void addHolder() {
    int top = y;
    int frame = boxes.size();
    List<String> lifetime = Lines.wrap(sentence(Evidence.Role.LIFETIME), CHARACTERS);
    y += lifetime.isEmpty() ? INSET : FIRST_LINE + lifetime.size() * LINE_HEIGHT - 6;
    Evidence holder = steps(Evidence.Role.HOLDER).stream().findFirst().orElse(null);
    String place = holder == null ? "" : place(holder);
    String says = holder == null ? "" : holder.message();
    addBox(Mark.HOLDER.style(), INSET, Mark.HOLDER.label(), place, finding.symbol(), says);
    for (Evidence.Role role : List.of(Evidence.Role.BOUND, Evidence.Role.ESCAPE)) {
      for (Evidence step : steps(role)) {
        y += BETWEEN_BOXES;
        addBox(Mark.NOTE.style(), INSET, role.id(), place(step), "", step.message());
      }
    }
    y += INSET;
    List<Drawing.Text> text = new ArrayList<>();
    int base = top + FIRST_LINE;
    for (String line : lifetime) {
      text.add(new Drawing.Text(PADDING, base, "says", line));
      base += LINE_HEIGHT;
    }
    String tag = lifetime.isEmpty() ? "" : "lifetime";
    boxes.add(frame, new Drawing.Box("frame", 0, top, Drawing.WIDTH, y - top, tag, "", text));
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
    arrows.add(new Drawing.Arrow(y + 2, y + ARROW - 2, missing));
    y += ARROW;
  }

  private List<Evidence> steps(Evidence.Role role) {
    return finding.evidence().stream().filter(step -> step.role() == role).toList();
  }

  private String sentence(Evidence.Role role) {
    return steps(role).stream().map(Evidence::message).collect(Collectors.joining("; "));
  }

  private String place(Evidence step) {
    if (step.location() == null) {
      return "";
    }
    String path = step.location().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int line = step.location().range().startLine();
    return path.equals(finding.location().path()) ? "line " + line : file + ":" + line;
  }

  private String description() {
    return finding.evidence().stream()
        .filter(step -> step.role() != Evidence.Role.REPAIR)
        .map(step -> step.role().id() + ": " + step.message() + ".")
        .collect(Collectors.joining(" "));
  }
}
