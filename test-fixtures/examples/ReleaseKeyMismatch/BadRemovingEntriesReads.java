package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;

/** The observer's method for entries that go looks the application up, and leaves it. */
public class BadRemovingEntriesReads {
  private final Map<String, Runnable> published = new HashMap<>(); // LEAK: ReleaseKeyMismatch@warning: published

  public void addingEntries(String bundle, Runnable unpublish) {
    published.put(bundle, unpublish);
  }

  public void removingEntries(String bundle) {
    Runnable unpublish = published.get(bundle);
    if (unpublish != null) {
      unpublish.run();
    }
  }
}
