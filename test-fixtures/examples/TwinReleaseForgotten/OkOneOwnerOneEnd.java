package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Every end calls the same private method. */
@Service
public class OkOneOwnerOneEnd {
  private final Map<String, Runnable> callbacks = new ConcurrentHashMap<>();
  private final Set<String> priorities = ConcurrentHashMap.newKeySet();

  public void sent(String id, boolean urgent, Runnable callback) {
    callbacks.put(id, callback);
    if (urgent) {
      priorities.add(id);
    }
  }

  public void onReply(String id) {
    end(id).run();
  }

  public void onTimeout(String id) {
    end(id);
  }

  private Runnable end(String id) {
    priorities.remove(id);
    Runnable callback = callbacks.remove(id);
    return callback == null ? () -> {} : callback;
  }
}
