package examples.twinreleaseforgotten;

import com.google.common.collect.EvictingQueue;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The history is short by itself. */
@Component
public class OkTwinIsBounded {
  private final Map<String, Long> online = new ConcurrentHashMap<>();
  private final Queue<String> lastTen = EvictingQueue.create(10);

  public synchronized void login(String user) {
    online.put(user, System.currentTimeMillis());
    lastTen.add(user);
  }

  public synchronized void logout(String user) {
    online.remove(user);
  }
}
