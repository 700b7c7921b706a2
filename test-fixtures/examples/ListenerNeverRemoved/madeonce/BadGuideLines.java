package examples.listenerneverremoved.madeonce;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** Made once per window under a null check, and there are many windows. */
class BadGuideLines implements PreferenceChangeListener {
  private String colour = "grey";

  BadGuideLines() {
    Preferences.userRoot().addPreferenceChangeListener(this); // LEAK: ListenerNeverRemoved@error: BadGuideLines
  }

  void dispose() {
    colour = "none";
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    colour = change.getNewValue();
  }

  String colour() {
    return colour;
  }
}
