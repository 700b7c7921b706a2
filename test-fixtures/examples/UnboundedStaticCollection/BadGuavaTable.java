package examples.unboundedstaticcollection;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;

/** Guava's other collections grow as well. */
public class BadGuavaTable {
  private static final Table<String, String, Long> DURATIONS = HashBasedTable.create(); // LEAK: UnboundedStaticCollection@error: DURATIONS
  private static final Multiset<String> CLIENTS = HashMultiset.create(); // LEAK: UnboundedStaticCollection@error: CLIENTS

  public static synchronized void finished(String client, String request, long nanos) {
    DURATIONS.put(client, request, nanos);
    CLIENTS.add(client);
  }
}
