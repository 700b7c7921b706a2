package examples.listenerregistrywithoutremove;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The way out takes a key. */
@Service
public class OkRemovedByKey {
  private final Map<String, Runnable> listeners = new ConcurrentHashMap<>();

  public void registerListener(String id, Runnable listener) {
    listeners.put(id, listener);
  }

  public void unregister(String id) {
    listeners.remove(id);
  }

  public void fire() {
    listeners.values().forEach(Runnable::run);
  }
}
