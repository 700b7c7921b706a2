package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** int and Integer, long and Long, and a widening cast: the same keys. */
@Singleton
public class OkBoxedAlike {
  private final Map<Integer, String> rows = new HashMap<>();
  private final Map<Long, String> pages = new HashMap<>();

  public synchronized void load(int row, long page, String text) {
    rows.put(row, text);
    pages.put(page, text);
  }

  public synchronized void unload(Integer row, int page) {
    rows.remove(row);
    pages.remove((long) page);
  }
}
