package examples.unboundedlonglivedcollection;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** The stream remembers each event it ever wrote, to refer to it should it come again. */
public class BadObjectStreamNeverReset implements AutoCloseable {
  private final Thread pinger = new Thread(this::ping);
  private final ObjectOutputStream out; // LEAK: UnboundedLongLivedCollection@warning: reset()

  public BadObjectStreamNeverReset(OutputStream sink) throws IOException {
    out = new ObjectOutputStream(sink);
    pinger.start();
  }

  public synchronized void send(Event event) throws IOException {
    out.writeObject(event);
    out.flush();
  }

  private synchronized void ping() {
    notifyAll();
  }

  @Override
  public void close() throws IOException {
    pinger.interrupt();
    out.close();
  }

  /** What is sent. */
  public record Event(String text) implements java.io.Serializable {}
}
