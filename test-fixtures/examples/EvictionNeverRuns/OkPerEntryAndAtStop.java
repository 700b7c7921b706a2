package examples.evictionneverruns;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Cleared at the end, and entry by entry before it. */
@Service
public class OkPerEntryAndAtStop {
  private final Map<String, AutoCloseable> open = new ConcurrentHashMap<>();

  public void opened(String name, AutoCloseable resource) {
    open.put(name, resource);
  }

  public void closed(String name) {
    open.remove(name);
  }

  @PreDestroy
  void stop() {
    open.clear();
  }
}
