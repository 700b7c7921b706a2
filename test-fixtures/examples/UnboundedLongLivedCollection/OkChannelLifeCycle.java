package examples.unboundedlonglivedcollection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In when active, out when inactive. */
@Sharable
public class OkChannelLifeCycle extends ChannelInboundHandlerAdapter {
  private final Map<ChannelId, Channel> channels = new ConcurrentHashMap<>();

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    channels.put(context.channel().id(), context.channel());
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    channels.remove(context.channel().id());
    super.channelInactive(context);
  }

  public void broadcast(Object message) {
    channels.values().forEach(channel -> channel.writeAndFlush(message));
  }
}
