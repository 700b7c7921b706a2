package examples.listenerregistrywithoutremove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The listeners go with the life cycle. */
public class OkClearedAtStop {
  private final List<StateListener> listeners = new CopyOnWriteArrayList<>();

  public void addStateListener(StateListener listener) {
    listeners.add(listener);
  }

  public void start() {
    listeners.forEach(listener -> listener.changed("started"));
  }

  public void stop() {
    listeners.forEach(listener -> listener.changed("stopped"));
    listeners.clear();
  }

  /** Told of states. */
  public interface StateListener {
    void changed(String state);
  }
}
