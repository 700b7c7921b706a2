package examples.listenerneverremoved.madeonce;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** The one desktop makes it in a field of its own. */
public class OkClockTicker implements PreferenceChangeListener {
  private int seconds;

  OkClockTicker(int seconds) {
    this.seconds = seconds;
    Preferences.userRoot().addPreferenceChangeListener(this);
  }

  public void dispose() {
    seconds = 0;
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    seconds = Integer.parseInt(change.getNewValue());
  }

  public int seconds() {
    return seconds;
  }
}
