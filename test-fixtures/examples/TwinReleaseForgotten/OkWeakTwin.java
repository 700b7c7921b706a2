package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The second map lets go by itself. */
@Component
public class OkWeakTwin {
  private final Map<String, Thread> workers = new ConcurrentHashMap<>();
  private final Map<Thread, Long> started = new WeakHashMap<>();

  public synchronized void start(String name, Thread worker) {
    workers.put(name, worker);
    started.put(worker, System.nanoTime());
  }

  public synchronized void finished(String name) {
    workers.remove(name);
  }
}
