package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Publisher and listener are one object's parts. */
public class OkOwnSupport implements PropertyChangeListener, AutoCloseable {
  private final PropertyChangeSupport support = new PropertyChangeSupport(this);
  private boolean dirty;

  public OkOwnSupport() {
    support.addPropertyChangeListener(this);
  }

  public void rename(String from, String to) {
    support.firePropertyChange("name", from, to);
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    dirty = true;
  }

  @Override
  public void close() {
    dirty = false;
  }

  public boolean dirty() {
    return dirty;
  }
}
