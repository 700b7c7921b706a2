package examples.unboundedlonglivedcollection;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelId;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One handler serves all channels; what it keeps per channel outlives them. */
@Sharable
public class BadSharableHandler extends ChannelInboundHandlerAdapter {
  private final Map<ChannelId, Long> connectedAt = new ConcurrentHashMap<>(); // LEAK: UnboundedLongLivedCollection|ReleaseKeyMismatch: connectedAt

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    connectedAt.put(context.channel().id(), System.nanoTime());
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    Long start = connectedAt.get(context.channel().id());
    if (start != null) {
      report(System.nanoTime() - start);
    }
    super.channelInactive(context);
  }

  private void report(long nanos) {
    System.out.println("open for " + nanos + " ns");
  }
}
