package examples.listenerneverremoved;

import java.beans.PropertyChangeSupport;
import java.util.concurrent.atomic.AtomicReference;

/** Whoever gives the connection gives it away: the session closes it, and its listeners with it. */
public class OkEndsItsPublisher implements AutoCloseable {
  private final AtomicReference<Connection> connection = new AtomicReference<>();
  private int changes;

  public OkEndsItsPublisher(Connection connection) {
    this.connection.set(connection);
    this.connection.get().events().addPropertyChangeListener(event -> changes++);
  }

  public int changes() {
    return changes;
  }

  @Override
  public void close() {
    Connection last = connection.getAndSet(null);
    if (last != null) {
      last.close();
    }
  }

  /** A line to a server. */
  public static class Connection implements AutoCloseable {
    private final PropertyChangeSupport events = new PropertyChangeSupport(this);

    PropertyChangeSupport events() {
      return events;
    }

    @Override
    public void close() {
      events.firePropertyChange("open", true, false);
    }
  }
}
