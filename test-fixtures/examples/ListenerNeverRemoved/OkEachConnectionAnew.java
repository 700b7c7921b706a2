package examples.listenerneverremoved;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;

/** One listener for each connection: the future ends when the connection does. */
public class OkEachConnectionAnew {
  private final Bootstrap bootstrap;
  private Channel channel;
  private int lost;

  public OkEachConnectionAnew(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  public void ensure(String host, int port) {
    channel = bootstrap.connect(host, port).channel();
    channel.closeFuture().addListener(closed -> lose(host));
  }

  private synchronized void lose(String host) {
    lost += host.length();
  }
}
