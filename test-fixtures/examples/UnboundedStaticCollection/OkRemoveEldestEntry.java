package examples.unboundedstaticcollection;

import java.util.LinkedHashMap;
import java.util.Map;

/** An anonymous subclass drops the eldest. */
public class OkRemoveEldestEntry {
  private static final Map<String, String> ETAGS =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 1_000;
        }
      };

  public static synchronized void served(String path, String etag) {
    ETAGS.put(path, etag);
  }
}
