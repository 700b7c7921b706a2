package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** The frame is made once, under a null check, and a method of its own registers it. */
public class OkFrameOfApplication {
  /** Tells of changes for as long as the process runs. */
  public static final class Preferences {
    private static final Preferences SHARED = new Preferences();
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    public static Preferences getInstance() {
      return SHARED;
    }

    public void addPropertyChangeListener(PropertyChangeListener listener) {
      changes.addPropertyChangeListener(listener);
    }

    public void removePropertyChangeListener(PropertyChangeListener listener) {
      changes.removePropertyChangeListener(listener);
    }
  }

  /** The one window. */
  public static final class ApplicationFrame implements PropertyChangeListener {
    private static ApplicationFrame instance;
    private String title = "";

    private ApplicationFrame() {
      registerListeners();
    }

    public static synchronized ApplicationFrame getInstance() {
      if (instance == null) {
        instance = new ApplicationFrame();
      }
      return instance;
    }

    private void registerListeners() {
      Preferences.getInstance().addPropertyChangeListener(this);
    }

    public void dispose() {
      title = "";
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      title = String.valueOf(event.getNewValue());
    }
  }
}
