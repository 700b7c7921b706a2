package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;
import javax.swing.JLabel;

/** The value is a label that shows its key, which the class it extends keeps. */
public class BadLabelMadeOfKey {
  private final Map<String, Mark> marks = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey@info: marks

  public Mark mark(double position, String text) {
    Mark mark = marks.computeIfAbsent(text, each -> new Mark(position, each));
    mark.position = position;
    return mark;
  }

  public void formatChanged() {
    marks.clear();
  }

  /** A mark on an axis. */
  public static final class Mark extends JLabel {
    private double position;

    Mark(double position, String text) {
      this.position = position;
      setText(text);
    }

    public double position() {
      return position;
    }
  }
}
