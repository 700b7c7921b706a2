package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;

/** The publisher is a singleton of this very file; the subscribers come and go. */
public class BadSingletonPublisher {
  /** Published to by the whole program. */
  public static final class Settings {
    private static final Settings INSTANCE = new Settings();
    private final List<Runnable> listeners = new ArrayList<>();

    private Settings() {}

    public static Settings getInstance() {
      return INSTANCE;
    }

    public synchronized void addChangeListener(Runnable listener) {
      listeners.add(listener);
    }

    public synchronized void removeChangeListener(Runnable listener) {
      listeners.remove(listener);
    }

    public synchronized void changed() {
      listeners.forEach(Runnable::run);
    }
  }

  /** One per open document. */
  public static final class Editor implements AutoCloseable {
    private int fontSize;

    public Editor() {
      Settings.getInstance().addChangeListener(this::reload); // LEAK: ListenerNeverRemoved@error: Editor
    }

    private void reload() {
      fontSize++;
    }

    @Override
    public void close() {
      fontSize = 0;
    }
  }
}
