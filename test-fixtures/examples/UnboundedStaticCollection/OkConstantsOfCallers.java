package examples.unboundedstaticcollection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Whoever registers a metric does so under a name that is written down. */
public class OkConstantsOfCallers {
  private static final ConcurrentMap<String, Set<Object>> ALL = new ConcurrentHashMap<>();

  public OkConstantsOfCallers(Object reads, Object writes, Object misses) {
    note("reads", reads);
    note("writes", writes);
    note("misses", misses);
  }

  protected void note(String name, Object metric) {
    ALL.computeIfAbsent(name, each -> ConcurrentHashMap.newKeySet(1)).size();
    System.out.println(name + " " + metric);
  }
}
