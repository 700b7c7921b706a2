package examples.listenerneverremoved;

import java.io.Closeable;

/** The exchange ends long before the connection, and takes its listeners with it. */
public class OkListenerOnExchange implements Closeable {
  private int pending;

  public void terminate(Exchange exchange) {
    pending++;
    exchange.addCompleteListener(() -> pending--);
  }

  @Override
  public void close() {
    pending = 0;
  }

  /** One request and its response. */
  public interface Exchange {
    void addCompleteListener(Runnable listener);
  }
}
