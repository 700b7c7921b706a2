package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.HashMap;
import java.util.Map;

/** The listeners are kept in a map, and what comes out of it is what went in. */
public class OkKeptPerClient {
  private final PropertyChangeSupport source = new PropertyChangeSupport(this);
  private final Map<String, PropertyChangeListener> listeners = new HashMap<>();

  public void join(String client) {
    PropertyChangeListener listener = event -> System.out.println(client + " " + event);
    listeners.put(client, listener);
    source.addPropertyChangeListener(listener);
  }

  public void leave(String client) {
    source.removePropertyChangeListener(listeners.remove(client));
  }
}
