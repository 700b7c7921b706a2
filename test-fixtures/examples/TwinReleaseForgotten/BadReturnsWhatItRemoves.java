package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The method hands out what it removes from the one map. */
@Component
public class BadReturnsWhatItRemoves {
  private final Map<String, Runnable> jobs = new HashMap<>();
  private final Map<String, Long> started = new HashMap<>(); // LEAK: TwinReleaseForgotten: started

  public synchronized void start(String id, Runnable job) {
    this.jobs.put(id, job);
    this.started.put(id, System.nanoTime());
  }

  public synchronized Runnable remove(String id) {
    // Whoever asks runs it.
    return this.jobs.remove(id);
  }
}
