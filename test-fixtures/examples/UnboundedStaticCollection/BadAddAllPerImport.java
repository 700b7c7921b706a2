package examples.unboundedstaticcollection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Every import adds all its record numbers to what was seen before. */
public class BadAddAllPerImport {
  private static final Set<Long> SEEN = new HashSet<>(); // LEAK: UnboundedStaticCollection@warning: SEEN

  public synchronized int importRecords(Collection<Long> recordNumbers) {
    int before = SEEN.size();
    SEEN.addAll(recordNumbers);
    return SEEN.size() - before;
  }
}
