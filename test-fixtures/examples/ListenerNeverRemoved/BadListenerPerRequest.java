package examples.listenerneverremoved;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Each call of the service adds another listener to a feed that lives for ever. */
@Service
public class BadListenerPerRequest {
  private final Feed feed;

  public BadListenerPerRequest(Feed feed) {
    this.feed = feed;
  }

  public void watch(String symbol, Consumer<Double> client) {
    feed.addPriceListener( // LEAK: ListenerNeverRemoved: watch
        (name, price) -> {
          if (name.equals(symbol)) {
            client.accept(price);
          }
        });
  }

  /** The exchange. */
  @Service
  public static class Feed {
    private final List<PriceListener> listeners = new CopyOnWriteArrayList<>();

    public void addPriceListener(PriceListener listener) {
      listeners.add(listener);
    }

    public void removePriceListener(PriceListener listener) {
      listeners.remove(listener);
    }

    void tick(String name, double price) {
      listeners.forEach(listener -> listener.priceChanged(name, price));
    }
  }

  /** Told about prices. */
  public interface PriceListener {
    void priceChanged(String name, double price);
  }
}
