package examples.releaseskippedonfailure;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listed before it is connected: where that fails, nobody has the object to close it. */
public class BadConstructorFails implements AutoCloseable {
  private static final Set<BadConstructorFails> LINKS = ConcurrentHashMap.newKeySet(); // LEAK: ReleaseSkippedOnFailure@warning: LINKS

  private final Socket socket;

  public BadConstructorFails(String host, int port) throws IOException {
    LINKS.add(this);
    socket = new Socket(host, port);
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
