package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Begins anew when there are too many. */
public class OkParsedTitlesUpToLimit {
  private static final int MAX = 10_000;
  private final Map<String, String> sortable = new ConcurrentHashMap<>(256);

  public String forSorting(String title) {
    String found = sortable.get(title);
    if (found == null) {
      found = title.replaceFirst("^(The|A|An) ", "");
      if (sortable.size() >= MAX) {
        sortable.clear();
      }
      sortable.put(title, found);
    }
    return found;
  }
}
