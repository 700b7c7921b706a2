package examples.registrynamepercall;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/** Netty never forgets an attribute key; this makes one for each channel. */
public class BadAttributeKeyPerChannel {
  public void name(Channel channel, long connectionId, String name) {
    channel.attr(AttributeKey.<String>valueOf("name-" + connectionId)).set(name); // LEAK: RegistryNamePerCall@warning: attribute keys
  }
}
