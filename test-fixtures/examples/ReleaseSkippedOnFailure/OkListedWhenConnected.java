package examples.releaseskippedonfailure;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listed once it is connected. */
public class OkListedWhenConnected implements AutoCloseable {
  private static final Set<OkListedWhenConnected> LINKS = ConcurrentHashMap.newKeySet();

  private final Socket socket;

  public OkListedWhenConnected(String host, int port) throws IOException {
    socket = new Socket(host, port);
    LINKS.add(this);
  }

  public static int count() {
    return LINKS.size();
  }

  @Override
  public void close() throws IOException {
    LINKS.remove(this);
    socket.close();
  }
}
