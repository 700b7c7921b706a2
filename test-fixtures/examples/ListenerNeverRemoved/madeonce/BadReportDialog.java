package examples.listenerneverremoved.madeonce;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** One for each advisor, of which there may be one. */
public class BadReportDialog implements PreferenceChangeListener {
  private String text = "";

  public BadReportDialog() {
    Preferences.userRoot().addPreferenceChangeListener(this); // LEAK: ListenerNeverRemoved@warning: BadReportDialog
  }

  public void dispose() {
    text = "";
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    text = change.getNewValue();
  }

  public String text() {
    return text;
  }
}
