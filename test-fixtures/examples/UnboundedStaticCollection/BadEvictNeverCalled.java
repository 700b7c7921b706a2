package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The eviction was written, and the call to it was lost. */
public class BadEvictNeverCalled {
  private static final int LIMIT = 1_000;
  private static final Map<String, byte[]> THUMBNAILS = new HashMap<>(); // LEAK: UnboundedStaticCollection|EvictionNeverRuns@error: THUMBNAILS

  public synchronized byte[] thumbnail(String image) {
    byte[] known = THUMBNAILS.get(image);
    if (known == null) {
      known = render(image);
      THUMBNAILS.put(image, known);
    }
    return known;
  }

  private byte[] render(String image) {
    return image.getBytes();
  }

  private static void evict() {
    Iterator<String> names = THUMBNAILS.keySet().iterator();
    while (THUMBNAILS.size() > LIMIT && names.hasNext()) {
      names.next();
      names.remove();
    }
  }
}
