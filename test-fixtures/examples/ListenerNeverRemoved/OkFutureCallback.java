package examples.listenerneverremoved;

import com.google.common.util.concurrent.ListenableFuture;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.util.concurrent.Executor;

/** A future forgets its listeners once it is done. */
public class OkFutureCallback {
  private int completed;

  public void track(ListenableFuture<?> future, Executor executor) {
    future.addListener(this::done, executor);
  }

  public void sendAndClose(Channel channel, Object message) {
    channel.writeAndFlush(message).addListener(ChannelFutureListener.CLOSE);
    channel.write(message).addListener(written -> done());
  }

  private synchronized void done() {
    completed++;
  }

  public synchronized int completed() {
    return completed;
  }
}
