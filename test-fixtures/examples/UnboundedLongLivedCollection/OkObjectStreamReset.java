package examples.unboundedlonglivedcollection;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** A reset forgets what was written; writeUnshared does not remember. */
public class OkObjectStreamReset implements AutoCloseable {
  private final Thread pinger = new Thread(this::ping);
  private final ObjectOutputStream out;
  private final ObjectOutputStream log;
  private int sent;

  public OkObjectStreamReset(OutputStream sink, OutputStream file) throws IOException {
    out = new ObjectOutputStream(sink);
    log = new ObjectOutputStream(file);
    pinger.start();
  }

  public synchronized void send(Event event) throws IOException {
    out.writeObject(event);
    log.writeUnshared(event);
    if (++sent % 1000 == 0) {
      out.reset();
    }
  }

  private synchronized void ping() {
    notifyAll();
  }

  @Override
  public void close() throws IOException {
    pinger.interrupt();
    out.close();
    log.close();
  }

  /** What is sent. */
  public record Event(String text) implements java.io.Serializable {}
}
