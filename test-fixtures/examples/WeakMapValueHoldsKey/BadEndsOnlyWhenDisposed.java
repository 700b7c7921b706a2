package examples.weakmapvalueholdskey;

import java.beans.PropertyChangeListener;
import java.util.Map;
import java.util.WeakHashMap;
import javax.swing.JComponent;

/** The map is weak so that nobody has to dispose, and a watch refers to what it watches. */
public abstract class BadEndsOnlyWhenDisposed {
  protected static final Map<JComponent, BadEndsOnlyWhenDisposed> WATCHES = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey@info: WATCHES

  protected final JComponent watched;

  protected BadEndsOnlyWhenDisposed(JComponent watched) {
    this.watched = watched;
  }

  public static BadEndsOnlyWhenDisposed onResize(JComponent component, Runnable action) {
    return new OfSize(component, action);
  }

  public abstract void dispose();

  private static final class OfSize extends BadEndsOnlyWhenDisposed {
    private final PropertyChangeListener listener;

    OfSize(JComponent component, Runnable action) {
      super(component);
      this.listener = event -> action.run();
      watched.addPropertyChangeListener("size", listener);
      WATCHES.put(watched, this);
    }

    @Override
    public void dispose() {
      watched.removePropertyChangeListener("size", listener);
      WATCHES.remove(watched);
    }
  }
}
