package examples.listenerneverremoved;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.netty.channel.Channel;

/** When the channel closes, its subscriber leaves the bus. */
public class OkRemovedByCloseHook {
  private final Channel channel;

  private OkRemovedByCloseHook(Channel channel) {
    this.channel = channel;
  }

  public static void connect(Channel channel, EventBus bus) {
    OkRemovedByCloseHook subscriber = new OkRemovedByCloseHook(channel);
    bus.register(subscriber);
    channel.closeFuture().addListener(closed -> bus.unregister(subscriber));
  }

  @Subscribe
  public void broadcast(byte[] payload) {
    channel.writeAndFlush(payload);
  }
}
