package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Listens from the start, and stops listening whether it got connected or not. */
public class OkConnectedOrNot implements PropertyChangeListener {
  private final PropertyChangeSupport settings;
  private AutoCloseable session;

  public OkConnectedOrNot(PropertyChangeSupport settings) {
    this.settings = settings;
    settings.addPropertyChangeListener(this);
  }

  public void connect(AutoCloseable session) {
    this.session = session;
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    System.out.println(event.getNewValue());
  }

  public void close() throws Exception {
    settings.removePropertyChangeListener(this);
    if (session == null) {
      return;
    }
    session.close();
  }
}
