package examples.unboundedlonglivedcollection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of several receivers on one port the first one listens, and the others come and go. */
public class OkPeersLeave {
  private final Map<Integer, OkPeersLeave> listening;
  private Set<OkPeersLeave> peers;
  private OkPeersLeave first;
  private int port;

  public OkPeersLeave(Map<Integer, OkPeersLeave> listening) {
    this.listening = listening;
  }

  public void bind(int port) {
    this.port = port;
    OkPeersLeave main = listening.get(port);
    if (main == null) {
      peers = new HashSet<>();
      peers.add(this);
      first = this;
      listening.put(port, this);
    } else {
      first = main;
      first.peers.add(this);
    }
  }

  public int port() {
    return port;
  }

  public void shutdown() {
    listening.remove(port, this);
    first.peers.remove(this);
  }
}
