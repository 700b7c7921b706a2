package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** A lambda is assigned to the field before it is added, and the field is what is removed. */
public class OkFieldReassigned {
  private final PropertyChangeSupport source;
  private PropertyChangeListener current;

  public OkFieldReassigned(PropertyChangeSupport source) {
    this.source = source;
  }

  public void follow(StringBuilder log) {
    unfollow();
    current = event -> log.append(event.getNewValue());
    source.addPropertyChangeListener(current);
  }

  public void unfollow() {
    if (current != null) {
      source.removePropertyChangeListener(current);
      current = null;
    }
  }
}
