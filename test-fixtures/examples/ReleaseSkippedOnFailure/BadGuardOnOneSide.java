package examples.releaseskippedonfailure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jakarta.inject.Singleton;

/** Marks always, clears only while a journal is written. */
@Singleton
public class BadGuardOnOneSide {
  private final Set<String> dirty = new HashSet<>(); // LEAK: ReleaseSkippedOnFailure: dirty
  private final boolean journaling;
  private final List<String> journal = new ArrayList<>();

  public BadGuardOnOneSide(boolean journaling) {
    this.journaling = journaling;
  }

  public synchronized void update(String key) {
    dirty.add(key);
  }

  public synchronized void flush() {
    if (journaling) {
      journal.clear();
      journal.addAll(dirty);
      dirty.clear();
    }
  }
}
