package examples.listenerneverremoved;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** What start registers, stop leaves registered. */
public class BadStartWithoutStop implements PreferenceChangeListener {
  private final String key;
  private volatile boolean running;
  private String value;

  public BadStartWithoutStop(String key) {
    this.key = key;
  }

  public void start() {
    running = true;
    Preferences.userRoot().addPreferenceChangeListener(this); // LEAK: ListenerNeverRemoved@error: start
  }

  public void stop() {
    running = false;
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent change) {
    if (running && key.equals(change.getKey())) {
      value = change.getNewValue();
    }
  }

  public String value() {
    return value;
  }
}
