package examples.unboundedstaticcollection;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Removal by value, through the view of a synchronised wrapper. */
public class OkValuesRemove {
  private static final Map<Integer, Window> WINDOWS = Collections.synchronizedMap(new HashMap<>());

  public void opened(int handle, Window window) {
    WINDOWS.put(handle, window);
  }

  public void closed(Window window) {
    WINDOWS.values().remove(window);
  }

  /** Something on the screen. */
  public interface Window {
    void repaint();
  }
}
