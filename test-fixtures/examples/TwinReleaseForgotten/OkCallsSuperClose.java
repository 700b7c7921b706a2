package examples.twinreleaseforgotten;

import java.util.Set;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;

/** Every feed is listed while it is open, and the one with a timer leaves the list as well. */
public class OkCallsSuperClose {
  private static final Set<Feed> OPEN = ConcurrentHashMap.newKeySet();

  public static int open() {
    return OPEN.size();
  }

  /** A source of quotes. */
  public static class Feed implements AutoCloseable {
    protected final String symbol;

    public Feed(String symbol) {
      this.symbol = symbol;
      OPEN.add(this);
    }

    @Override
    public void close() {
      OPEN.remove(this);
    }
  }

  /** One that asks again and again. */
  public static class PolledFeed extends Feed {
    private final Timer timer = new Timer(true);

    public PolledFeed(String symbol) {
      super(symbol);
    }

    @Override
    public void close() {
      timer.cancel();
      super.close();
    }
  }
}
