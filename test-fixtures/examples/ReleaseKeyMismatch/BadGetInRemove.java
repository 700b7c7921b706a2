package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Deregistering looks the channel up, closes it, and leaves it in the map. */
@Service
public class BadGetInRemove {
  private final Map<String, AutoCloseable> channels = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch|UnboundedLongLivedCollection@error: channels

  public void register(String name, AutoCloseable channel) {
    channels.put(name, channel);
  }

  public void deregister(String name) throws Exception {
    AutoCloseable channel = channels.get(name);
    if (channel != null) {
      channel.close();
    }
  }
}
