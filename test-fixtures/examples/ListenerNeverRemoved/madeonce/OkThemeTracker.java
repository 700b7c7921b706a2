package examples.listenerneverremoved.madeonce;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** The desktop keeps the one there is in a field that it fills once. */
public class OkThemeTracker implements PreferenceChangeListener {
  private String theme = "light";

  public OkThemeTracker() {
    Preferences.userRoot().addPreferenceChangeListener(this);
  }

  public void dispose() {
    theme = "light";
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    theme = change.getNewValue();
  }

  public String theme() {
    return theme;
  }
}
