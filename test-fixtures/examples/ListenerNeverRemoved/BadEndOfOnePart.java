package examples.listenerneverremoved;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** The private method ends one message, so nothing says that these objects end. */
public class BadEndOfOnePart implements PreferenceChangeListener {
  private String message = "";

  public BadEndOfOnePart() {
    Preferences.userRoot().addPreferenceChangeListener(this); // LEAK: ListenerNeverRemoved@warning: BadEndOfOnePart
  }

  public void show(String text) {
    if (text.isEmpty()) {
      cleanUp();
    } else {
      message = text;
    }
  }

  private void cleanUp() {
    message = "";
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    message = change.getNewValue();
  }

  public String message() {
    return message;
  }
}
