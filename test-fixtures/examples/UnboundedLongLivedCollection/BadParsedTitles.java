package examples.unboundedlonglivedcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every title it was ever asked to sort. */
public class BadParsedTitles {
  private final Map<String, String> sortable = new ConcurrentHashMap<>(256); // LEAK: UnboundedLongLivedCollection@info: sortable

  public String forSorting(String title) {
    String found = sortable.get(title);
    if (found == null) {
      found = title.replaceFirst("^(The|A|An) ", "");
      sortable.put(title, found);
    }
    return found;
  }
}
