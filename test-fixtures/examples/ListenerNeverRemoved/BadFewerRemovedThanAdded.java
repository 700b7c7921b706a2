package examples.listenerneverremoved;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Three listeners are added on entering a room, and two removed on leaving. */
public class BadFewerRemovedThanAdded {
  private final PropertyChangeSupport connection;
  private final PropertyChangeListener messages;
  private final PropertyChangeListener presence;
  private final PropertyChangeListener subject;
  private String title = "";

  public BadFewerRemovedThanAdded(PropertyChangeSupport connection) {
    this.connection = connection;
    this.messages = event -> title = title + "*";
    this.presence = event -> title = String.valueOf(event.getNewValue());
    this.subject = event -> title = event.getPropertyName();
  }

  public void enter() {
    connection.addPropertyChangeListener(messages);
    connection.addPropertyChangeListener(presence);
    connection.addPropertyChangeListener(subject); // LEAK: ListenerNeverRemoved@warning: enter
  }

  public void leave() {
    connection.removePropertyChangeListener(messages);
    connection.removePropertyChangeListener(presence);
  }

  public String title() {
    return title;
  }
}
