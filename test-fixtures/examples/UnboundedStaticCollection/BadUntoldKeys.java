package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Nothing tells whether there are five layouts or a million: worth a look, but no error. */
public class BadUntoldKeys {
  record Layout(String face, int weight) {}

  private static final Map<Layout, Integer> WIDTHS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: WIDTHS
  private static final Map<String, Layout> LAYOUTS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: LAYOUTS
  private static final Map<String, Integer> LOOKED_UP = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@error: LOOKED_UP

  public static int width(Layout layout) {
    return WIDTHS.computeIfAbsent(layout, each -> each.weight() * each.face().length());
  }

  public static Layout layout(String what) {
    return LAYOUTS.computeIfAbsent(what, face -> new Layout(face, 400));
  }

  public static int count(String requestId) {
    return look("at " + requestId);
  }

  private static int look(String what) {
    return LOOKED_UP.computeIfAbsent(what, String::length);
  }
}
