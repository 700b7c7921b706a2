package examples.listenerneverremoved;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;

/** A kept-alive channel collects one close listener per message. */
public class BadCloseFuturePerMessage extends ChannelInboundHandlerAdapter {
  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    CompletableFuture<Object> reply = CompletableFuture.supplyAsync(() -> answer(message));
    context.channel().closeFuture().addListener(closed -> reply.cancel(true)); // LEAK: ListenerNeverRemoved: channelRead
    reply.thenAccept(context::writeAndFlush);
  }

  private Object answer(Object message) {
    return message;
  }
}
