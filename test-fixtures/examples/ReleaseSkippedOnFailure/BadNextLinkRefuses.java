package examples.releaseskippedonfailure;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The filter notes the connection before the next one has accepted it. */
public class BadNextLinkRefuses implements AutoCloseable {
  private final Filter next;
  private final Thread monitor = new Thread(this::refresh);
  private final List<Object> contexts = new CopyOnWriteArrayList<>(); // LEAK: ReleaseSkippedOnFailure@warning: contexts

  public BadNextLinkRefuses(Filter next) {
    this.next = next;
    monitor.start();
  }

  public void addConnection(Object context, String user) throws IOException {
    if (user.isEmpty()) {
      throw new IOException("no user");
    }
    contexts.add(context);
    next.addConnection(context, user);
  }

  public void removeConnection(Object context, String user) throws IOException {
    next.removeConnection(context, user);
    contexts.remove(context);
  }

  public void refresh() {
    contexts.forEach(Object::notifyAll);
  }

  @Override
  public void close() {
    monitor.interrupt();
  }

  /** A link of the chain. */
  public interface Filter {
    void addConnection(Object context, String user) throws IOException;

    void removeConnection(Object context, String user) throws IOException;
  }
}
