package examples.listenerneverremoved;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.util.concurrent.CompletableFuture;

/** A future of Netty lets listeners go before it is done. */
public class OkCloseListenerTakenBack {
  private final Channel channel;

  public OkCloseListenerTakenBack(Channel channel) {
    this.channel = channel;
  }

  public void track(CompletableFuture<?> job) {
    ChannelFutureListener aborted = closed -> job.cancel(true);
    channel.closeFuture().addListener(aborted);
    job.whenComplete((result, failure) -> channel.closeFuture().removeListener(aborted));
  }
}
