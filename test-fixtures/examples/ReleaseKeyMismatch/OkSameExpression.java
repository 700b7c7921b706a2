package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The same property on both sides. */
@Component
public class OkSameExpression {
  private final Map<String, Peer> peers = new HashMap<>();

  public synchronized void connected(Peer peer) {
    peers.put(peer.address(), peer);
  }

  public synchronized void disconnected(Peer gone) {
    peers.remove(gone.address());
  }

  /** The other side. */
  public record Peer(String name, String address) {}
}
