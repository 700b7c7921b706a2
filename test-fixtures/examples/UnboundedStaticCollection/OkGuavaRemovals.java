package examples.unboundedstaticcollection;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;

/** Rows, keys and counts go. */
public class OkGuavaRemovals {
  private static final Table<String, String, Long> DURATIONS = HashBasedTable.create();
  private static final Multiset<String> CLIENTS = HashMultiset.create();
  private static final SetMultimap<String, String> ROOMS = HashMultimap.create();

  public static synchronized void entered(String client, String room) {
    DURATIONS.put(client, room, System.nanoTime());
    CLIENTS.add(client);
    ROOMS.put(client, room);
  }

  public static synchronized void left(String client) {
    DURATIONS.row(client).clear();
    CLIENTS.setCount(client, 0);
    ROOMS.removeAll(client);
  }
}
