package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Channels are what they are; one is put, and the same is removed. */
public class OkIdentityWanted {
  private static final Map<Channel, Long> OPENED = new ConcurrentHashMap<>();

  public static void opened(Channel channel) {
    OPENED.put(channel, System.nanoTime());
  }

  public static void closed(Channel channel) {
    OPENED.remove(channel);
  }

  /** Compared by identity, on purpose. */
  public static final class Channel {
    private int state;

    public void advance() {
      state++;
    }
  }
}
