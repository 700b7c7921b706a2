package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Looks before it removes. */
@Service
public class OkGetThenRemove {
  private final Map<String, AutoCloseable> channels = new ConcurrentHashMap<>();

  public void register(String name, AutoCloseable channel) {
    channels.put(name, channel);
  }

  public void deregister(String name) throws Exception {
    AutoCloseable channel = channels.get(name);
    if (channel != null) {
      channels.remove(name, channel);
      channel.close();
    }
  }
}
