package examples.unboundedlonglivedcollection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of several receivers on one port the first one listens, and the others enter themselves with it. */
public class BadPeersEnterThemselves {
  private final Map<Integer, BadPeersEnterThemselves> listening;
  private Set<BadPeersEnterThemselves> peers; // LEAK: UnboundedLongLivedCollection@warning: peers
  private BadPeersEnterThemselves first;
  private int port;

  public BadPeersEnterThemselves(Map<Integer, BadPeersEnterThemselves> listening) {
    this.listening = listening;
  }

  public void bind(int port) {
    this.port = port;
    BadPeersEnterThemselves main = listening.get(port);
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
  }
}
