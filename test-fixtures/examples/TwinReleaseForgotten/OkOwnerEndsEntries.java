package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The owner takes a channel out and then ends it; the channel's end is for the owner to call. */
public class OkOwnerEndsEntries {
  private final Map<String, Channel> channels = new ConcurrentHashMap<>();

  public Channel open(String id) {
    return new Channel(this, id);
  }

  public void close(String id) {
    Channel channel = channels.remove(id);
    if (channel != null) {
      channel.dispose();
    }
  }

  /** Belongs to its owner. */
  public static final class Channel {
    private boolean open = true;

    Channel(OkOwnerEndsEntries owner, String id) {
      owner.channels.put(id, this);
    }

    void dispose() {
      open = false;
    }

    public boolean isOpen() {
      return open;
    }
  }
}
