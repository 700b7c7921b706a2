package examples.releaseskippedonfailure;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The connection is noted when the next link has accepted it. */
public class OkNotedWhenAccepted implements AutoCloseable {
  private final Filter next;
  private final Thread monitor = new Thread(this::refresh);
  private final List<Object> contexts = new CopyOnWriteArrayList<>();

  public OkNotedWhenAccepted(Filter next) {
    this.next = next;
    monitor.start();
  }

  public void addConnection(Object context, String user) throws IOException {
    next.addConnection(context, user);
    contexts.add(context);
  }

  public void removeConnection(Object context, String user) throws IOException {
    contexts.remove(context);
    next.removeConnection(context, user);
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
