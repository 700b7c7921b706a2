package examples.listenerremovalhasnoeffect;

import java.util.prefs.PreferenceChangeEvent;
import java.util.prefs.PreferenceChangeListener;
import java.util.prefs.Preferences;

/** A local variable does not make it the same object. */
public class BadLocalMethodReference {
  private final Preferences preferences = Preferences.userNodeForPackage(getClass());

  public void start() {
    PreferenceChangeListener listener = this::changed;
    preferences.addPreferenceChangeListener(listener);
  }

  public void stop() {
    PreferenceChangeListener listener = this::changed;
    preferences.removePreferenceChangeListener(listener); // LEAK: ListenerRemovalHasNoEffect@error: stop
  }

  private void changed(PreferenceChangeEvent event) {
    System.out.println(event.getKey());
  }
}
