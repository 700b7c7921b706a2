package examples.unboundedstaticcollection;

import java.util.Collections;
import java.util.Map;
import org.apache.commons.collections4.map.LRUMap;
import org.apache.commons.collections4.queue.CircularFifoQueue;

/** Commons' bounded collections, one of them behind a wrapper. */
public class OkCommonsLruMap {
  private static final Map<String, String> SLUGS = Collections.synchronizedMap(new LRUMap<>(500));
  private static final CircularFifoQueue<String> LATEST = new CircularFifoQueue<>(20);

  public static String slug(String title) {
    String slug = SLUGS.get(title);
    if (slug == null) {
      slug = title.toLowerCase().replace(' ', '-');
      SLUGS.put(title, slug);
    }
    synchronized (LATEST) {
      LATEST.add(slug);
    }
    return slug;
  }
}
