package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;

/** Trims the front through a sub-list view. */
public class OkSubListClear {
  private static final List<String> SCROLLBACK = new ArrayList<>();

  public static synchronized void print(String line) {
    SCROLLBACK.add(line);
    if (SCROLLBACK.size() > 2_000) {
      SCROLLBACK.subList(0, 1_000).clear();
    }
  }
}
