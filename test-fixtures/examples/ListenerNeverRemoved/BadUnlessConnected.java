package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Listens from the start, and stops listening only if it ever got connected. */
public class BadUnlessConnected implements PropertyChangeListener {
  private final PropertyChangeSupport settings;
  private AutoCloseable session;

  public BadUnlessConnected(PropertyChangeSupport settings) {
    this.settings = settings;
    settings.addPropertyChangeListener(this); // LEAK: ListenerNeverRemoved@warning: BadUnlessConnected
  }

  public void connect(AutoCloseable session) {
    this.session = session;
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    System.out.println(event.getNewValue());
  }

  public void close() throws Exception {
    if (session == null) {
      return;
    }
    settings.removePropertyChangeListener(this);
    session.close();
  }
}
