package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** In under the address, out under the name. */
@Component
public class BadOtherProperty {
  private final Map<String, Peer> peers = new HashMap<>(); // LEAK: ReleaseKeyMismatch: peers

  public synchronized void connected(Peer peer) {
    peers.put(peer.address(), peer);
  }

  public synchronized void disconnected(Peer peer) {
    peers.remove(peer.name());
  }

  /** The other side. */
  public record Peer(String name, String address) {}
}
