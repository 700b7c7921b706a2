package examples.unboundedlonglivedcollection;

import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each connection is noted when it comes and not when it goes. */
public class BadChannelsOfServer {
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<SocketChannel, Boolean> channels = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection@warning: channels

  void accepted(SocketChannel channel) {
    channels.put(channel, true);
    workers.execute(() -> serve(channel));
  }

  private void serve(SocketChannel channel) {}

  public int count() {
    return channels.size();
  }

  public void stop() {
    workers.shutdown();
  }
}
