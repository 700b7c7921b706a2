package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;

/** How long a model lives is not known here. */
public class BadModelListeners {
  private final List<ModelListener> listeners = new ArrayList<>(); // LEAK: ListenerRegistryWithoutRemove@info: listeners
  private String title = "";

  public void addModelListener(ModelListener listener) {
    listeners.add(listener);
  }

  public void setTitle(String next) {
    title = next;
    listeners.forEach(listener -> listener.titleChanged(title));
  }

  /** Told of changes. */
  public interface ModelListener {
    void titleChanged(String title);
  }
}
