package examples.releaseskippedonfailure;

import java.util.HashSet;
import java.util.Set;
import jakarta.inject.Singleton;

/** One condition on both sides. */
@Singleton
public class OkSameGuard {
  private final Set<String> dirty = new HashSet<>();
  private final boolean journaling;

  public OkSameGuard(boolean journaling) {
    this.journaling = journaling;
  }

  public synchronized void update(String key) {
    if (journaling) {
      dirty.add(key);
    }
  }

  public synchronized void flush() {
    if (journaling) {
      System.out.println(dirty);
      dirty.clear();
    }
  }
}
