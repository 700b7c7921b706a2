package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelId;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Three maps per channel, two of them cleaned. */
@Sharable
public class BadThirdStructure extends ChannelInboundHandlerAdapter {
  private final Map<ChannelId, Channel> channels = new ConcurrentHashMap<>();
  private final Map<ChannelId, Long> since = new ConcurrentHashMap<>();
  private final Map<ChannelId, StringBuilder> input = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten@error: input

  @Override
  public void channelActive(ChannelHandlerContext context) {
    ChannelId id = context.channel().id();
    channels.put(id, context.channel());
    since.put(id, System.nanoTime());
    input.put(id, new StringBuilder());
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    input.get(context.channel().id()).append(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    ChannelId id = context.channel().id();
    channels.remove(id);
    since.remove(id);
  }
}
