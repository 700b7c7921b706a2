package examples.listenerregistrywithoutremove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whoever listens once listens for ever. */
public final class BadStaticListeners {
  private static final List<ConnectivityListener> LISTENERS = new CopyOnWriteArrayList<>(); // LEAK: ListenerRegistryWithoutRemove|UnboundedLongLivedCollection|UnboundedStaticCollection@warning: LISTENERS

  private BadStaticListeners() {}

  public static void addConnectivityListener(ConnectivityListener listener) {
    LISTENERS.add(listener);
  }

  static void changed(boolean online) {
    LISTENERS.forEach(listener -> listener.connectivityChanged(online));
  }

  /** Told when the line goes up or down. */
  public interface ConnectivityListener {
    void connectivityChanged(boolean online);
  }
}
