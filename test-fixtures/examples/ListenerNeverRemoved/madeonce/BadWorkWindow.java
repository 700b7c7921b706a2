package examples.listenerneverremoved.madeonce;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** The desktop makes one for each title, and disposing leaves the listener. */
public class BadWorkWindow implements PreferenceChangeListener {
  private final String title;
  private BadGuideLines guides;
  private boolean visible;

  BadWorkWindow(String title) {
    this.title = title;
    Preferences.userRoot().addPreferenceChangeListener(this); // LEAK: ListenerNeverRemoved@error: BadWorkWindow
  }

  void show() {
    visible = true;
    if (guides == null) {
      guides = new BadGuideLines();
    }
  }

  public void dispose() {
    visible = false;
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    visible = visible && !title.equals(change.getNewValue());
  }
}
