package examples.listenerneverremoved;

import io.netty.channel.Channel;
import java.util.concurrent.Future;

/** The channel lives for many jobs, and its future keeps a listener for each. */
public class BadCloseListenerPerJob {
  private final Channel channel;

  public BadCloseListenerPerJob(Channel channel) {
    this.channel = channel;
  }

  public void track(Future<?> job) {
    channel.closeFuture().addListener(closed -> job.cancel(true)); // LEAK: ListenerNeverRemoved@warning: closeFuture()
  }
}
