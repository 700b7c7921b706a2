package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** A panel that stops listening when it is disposed of, and one that stops its timer as well. */
public abstract class OkOverriddenDispose implements PropertyChangeListener {
  protected final PropertyChangeSupport model;

  protected OkOverriddenDispose(PropertyChangeSupport model) {
    this.model = model;
    model.addPropertyChangeListener(this);
  }

  public void dispose() {
    model.removePropertyChangeListener(this);
  }

  /** Draws again and again. */
  public static class Chart extends OkOverriddenDispose {
    private final java.util.Timer timer = new java.util.Timer(true);

    public Chart(PropertyChangeSupport model) {
      super(model);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      System.out.println(event.getNewValue());
    }

    @Override
    public void dispose() {
      timer.cancel();
      super.dispose();
    }
  }
}
