package examples.unboundedstaticcollection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Release by method reference. */
public class OkMethodReferenceRelease {
  private static final Map<String, Long> STARTED = new ConcurrentHashMap<>();
  private static final Set<String> PAUSED = ConcurrentHashMap.newKeySet();

  public static void started(String job) {
    STARTED.put(job, System.nanoTime());
    PAUSED.add(job);
  }

  public static void finished(Collection<String> jobs) {
    jobs.forEach(STARTED::remove);
    jobs.stream().filter(job -> !job.isEmpty()).forEach(PAUSED::remove);
  }
}
