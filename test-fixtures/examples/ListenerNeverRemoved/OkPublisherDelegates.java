package examples.listenerneverremoved;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** A bean passes registrations on; whoever adds must remove. */
public class OkPublisherDelegates {
  private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
  private String name = "";

  public void addPropertyChangeListener(PropertyChangeListener listener) {
    changes.addPropertyChangeListener(listener);
  }

  public void removePropertyChangeListener(PropertyChangeListener listener) {
    changes.removePropertyChangeListener(listener);
  }

  public void setName(String newName) {
    String old = name;
    name = newName;
    changes.firePropertyChange("name", old, newName);
  }
}
