package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeSupport;

/** The lambda that is removed was never added. */
public class BadFreshLambda implements AutoCloseable {
  private final PropertyChangeSupport model;
  private int changes;

  public BadFreshLambda(PropertyChangeSupport model) {
    this.model = model;
    model.addPropertyChangeListener(event -> changes++);
  }

  @Override
  public void close() {
    model.removePropertyChangeListener(event -> changes++); // LEAK: ListenerRemovalHasNoEffect@error: close
  }
}
