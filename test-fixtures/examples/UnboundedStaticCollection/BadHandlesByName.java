package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Numbers for bundles: the list gains one where the map lacks a name, and names are few. */
public class BadHandlesByName {
  private static final Map<String, Integer> HANDLES = // LEAK: UnboundedStaticCollection@warning: HANDLES
      new HashMap<>();
  private static final List<ResourceBundle> BUNDLES = // LEAK: UnboundedStaticCollection@warning: BUNDLES
      new ArrayList<>();

  public static synchronized int handle(String name, Locale locale) {
    Integer handle = HANDLES.get(name);
    if (handle == null) {
      BUNDLES.add(ResourceBundle.getBundle(name, locale));
      handle = BUNDLES.size() - 1;
      HANDLES.put(name, handle);
    }
    return handle;
  }

  public static synchronized String text(int handle, String key) {
    return BUNDLES.get(handle).getString(key);
  }
}
