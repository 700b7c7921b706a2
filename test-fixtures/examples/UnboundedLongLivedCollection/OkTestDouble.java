package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** A fake that records calls; a test makes it and drops it. */
public class OkTestDouble implements AutoCloseable {
  private final List<String> sent = new ArrayList<>();
  private boolean open = true;

  public void send(String message) {
    if (!open) {
      throw new IllegalStateException("closed");
    }
    sent.add(message);
  }

  public List<String> sent() {
    return sent;
  }

  @Override
  public void close() {
    open = false;
  }
}
