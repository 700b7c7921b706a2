package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.ref.WeakReference;

/** The publisher holds the wrapper, and the wrapper holds the listener weakly. */
public class OkWeakInField implements AutoCloseable {
  private final PropertyChangeListener listener = event -> changed();
  private final WeakListener weak = new WeakListener(listener);
  private int changes;

  public OkWeakInField(PropertyChangeSupport model) {
    model.addPropertyChangeListener(weak);
  }

  private void changed() {
    changes++;
  }

  @Override
  public void close() {
    changes = 0;
  }

  private static final class WeakListener implements PropertyChangeListener {
    private final WeakReference<PropertyChangeListener> target;

    WeakListener(PropertyChangeListener target) {
      this.target = new WeakReference<>(target);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      PropertyChangeListener listener = target.get();
      if (listener != null) {
        listener.propertyChange(event);
      }
    }
  }
}
