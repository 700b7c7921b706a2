package examples.listenerneverremoved;

import io.netty.channel.ChannelHandler;

/** A static helper of another class registers with the object that it is given first. */
public interface OkHelperGivenPublisher {
  /** Adds handlers to connections. */
  final class Pipelines {
    private Pipelines() {}

    static void addNamedHandler(OkHelperGivenPublisher connection, String name, ChannelHandler handler) {
      connection.pipeline().append(name).append(handler);
    }
  }

  StringBuilder pipeline();

  default OkHelperGivenPublisher addHandlerFirst(String name, Runnable hook) {
    Pipelines.addNamedHandler(this, name, new NamedHandler(hook));
    return this;
  }

  /** A handler. */
  record NamedHandler(Runnable hook) implements ChannelHandler {
    @Override
    public void handlerAdded(io.netty.channel.ChannelHandlerContext context) {}

    @Override
    public void handlerRemoved(io.netty.channel.ChannelHandlerContext context) {}

    @Override
    public void exceptionCaught(io.netty.channel.ChannelHandlerContext context, Throwable cause) {}
  }
}
