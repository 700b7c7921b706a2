package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys are three severities, but the lists behind them grow with every message. */
public class BadMapOfLists {
  private static final Map<String, List<String>> BY_SEVERITY = new HashMap<>(); // LEAK: UnboundedStaticCollection: BY_SEVERITY

  static {
    BY_SEVERITY.put("info", new ArrayList<>());
    BY_SEVERITY.put("warning", new ArrayList<>());
    BY_SEVERITY.put("error", new ArrayList<>());
  }

  public synchronized void report(String severity, String text) {
    if (!BY_SEVERITY.containsKey(severity)) {
      throw new IllegalArgumentException(severity);
    }
    BY_SEVERITY.get(severity).add(text);
  }

  public synchronized int count(String severity) {
    return BY_SEVERITY.get(severity).size();
  }
}
