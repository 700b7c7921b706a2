package examples.unboundedstaticcollection;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/** Old entries go through views and polls of sorted collections. */
public class OkNavigableViews {
  private static final NavigableMap<Long, String> EVENTS = new ConcurrentSkipListMap<>();
  private static final TreeMap<Long, String> ALARMS = new TreeMap<>();
  private static final TreeSet<Long> TICKS = new TreeSet<>();

  public static synchronized void at(long time, String event) {
    EVENTS.put(time, event);
    EVENTS.headMap(time - 60_000, true).clear();
    ALARMS.put(time, event);
    TICKS.add(time);
  }

  public static synchronized String nextAlarm() {
    TICKS.pollFirst();
    var first = ALARMS.pollFirstEntry();
    return first == null ? null : first.getValue();
  }
}
